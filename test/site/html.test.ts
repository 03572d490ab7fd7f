import path from 'node:path'
import {describe, expect, inject, it} from 'vitest'
import {isNuMissing, nuMessages} from './nu.ts'

describe.each(inject('publications'))('the HTML of the $name', ({root}) => {
  it.skipIf(isNuMissing)(
    'has no error and no warning, nor have its styles and drawings',
    async () => {
      const own = await nuMessages(path.join(root, 'dist/site'))
      expect(own.slice(0, 20)).toEqual([])
    }
  )
})
