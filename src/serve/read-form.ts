/**
 * The body of a request, read with limits, as fields.
 */

/** Octets of a form. */
export const formLimit = 8192

/** Fields of a form. */
const mostFields = 30

/** What a request says, or the status that refuses it. */
export type ReadForm = Readonly<
  {fields: Fields; status?: undefined} | {fields?: undefined; status: Refusal}
>

/** Why a body is not read. */
export type Refusal = 400 | 413 | 415

/** Values by the names of fields, in their order. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** The bytes of a body, or the status that refuses it. */
export type ReadBody = Readonly<
  | {bytes: Uint8Array<ArrayBuffer>; status?: undefined}
  | {bytes?: undefined; status: Refusal}
>

/**
 * Read a body of at most `limit` octets.
 *
 * Nothing is unpacked: what is encoded is refused, so nothing small becomes big.
 */
export async function readBody(
  request: Request,
  limit: number
): Promise<ReadBody> {
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding.toLowerCase() !== 'identity') return {status: 415}
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    return {status: 413}
  }
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of request.body ?? []) {
    length += piece.length
    if (length > limit) return {status: 413}
    pieces.push(piece)
  }
  return {bytes: new Uint8Array(Buffer.concat(pieces))}
}

/**
 * Read a form: urlencoded, multipart or JSON (RFC 8058 §3.1 wants the first
 * two).
 *
 * Names are names and nothing more: `a[b]` is no object, `__proto__` no
 * prototype. Files and nested JSON are refused.
 */
export async function readForm(request: Request): Promise<ReadForm> {
  const body = await readBody(request, formLimit)
  if (body.status !== undefined) return body
  const type = request.headers.get('content-type') ?? ''
  const [kind = ''] = type.toLowerCase().split(';')
  const pairs = await pairsOf(kind.trim(), type, body.bytes)
  if (!pairs) return {status: body.bytes.length > 0 ? 415 : 400}
  if (pairs.length > mostFields) return {status: 413}
  const fields = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    if (typeof value !== 'string') return {status: 400}
    fields.set(name, [...(fields.get(name) ?? []), value])
  }
  return {fields}
}

/** The one value of a field; `undefined` when it has none or several. */
export function only(fields: Fields, name: string): string | undefined {
  const values = fields.get(name)
  return values?.length === 1 ? values[0] : undefined
}

type Pairs = readonly (readonly [string, unknown])[]

async function pairsOf(
  kind: string,
  type: string,
  bytes: Uint8Array<ArrayBuffer>
): Promise<Pairs | undefined> {
  if (kind === 'application/x-www-form-urlencoded') {
    return [...new URLSearchParams(Buffer.from(bytes).toString())]
  }
  if (kind === 'multipart/form-data') {
    const response = new Response(bytes, {headers: {'content-type': type}})
    const form = await response.formData().catch(() => undefined)
    return form ? [...form] : [['', null]]
  }
  if (kind === 'application/json') return jsonPairs(Buffer.from(bytes))
  return undefined
}

function jsonPairs(bytes: Buffer): Pairs {
  const wrong: Pairs = [['', null]]
  try {
    const value: unknown = JSON.parse(bytes.toString())
    if (typeof value !== 'object' || value === null) return wrong
    return Object.entries(value).flatMap(([name, held]) =>
      Array.isArray(held)
        ? held.map((each: unknown) => [name, each] as const)
        : [[name, held] as const]
    )
  } catch {
    return wrong
  }
}
