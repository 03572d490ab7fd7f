/**
 * Types of pictures.
 */

const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp'
}

/** The media type of a picture by the end of its name; `undefined` for others. */
export function mediaType(path: string): string | undefined {
  const [, end = ''] = /\.([a-z]+)$/i.exec(path) ?? []
  return types[end.toLowerCase()]
}
