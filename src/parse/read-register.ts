/**
 * `articles/actors.yaml`.
 */
import type {VFile} from 'vfile'
import {z} from 'zod'
import type {Register, RegisterEntry} from '../actor.ts'
import {complain} from './complain.ts'
import {readMoment} from './moment.ts'
import {type Expectations, readYaml} from './read-yaml.ts'

const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((text) => !/[\r\n]/.test(text))
const actorId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const day = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^\d{4}(-\d{2})?$/.test(text) || readMoment(text, 'UTC'))

const entrySchema = z.strictObject({
  name: line,
  kind: z.enum(['person', 'organisation', 'place', 'group']),
  gender: z.enum(['female', 'male', 'other']).optional(),
  aliases: z.array(line).default([]),
  roles: z
    .array(
      z.strictObject({
        role: line,
        status: z
          .enum([
            'current',
            'former',
            'acting',
            'nominee',
            'elect',
            'candidate'
          ])
          .default('current'),
        from: day.optional(),
        to: day.optional()
      })
    )
    .default([]),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  never: z.array(line).default([]),
  formerly: z.array(actorId).default([])
})

const registerExpectations: Expectations = {
  name: 'the canonical name',
  kind: '`person`, `organisation`, `place` or `group`',
  gender: '`female`, `male` or `other`',
  aliases: 'a list of other names',
  roles: 'a list of `role` with `status`, `from` and `to`',
  role: 'a title, such as `President of Mexico`',
  status: '`current`, `former`, `acting`, `nominee`, `elect` or `candidate`',
  from: 'a day, month or year, such as `2024-10-01`',
  to: 'a day, month or year, such as `2024-10-01`',
  wikidata: 'a Wikidata id, such as `Q42`',
  never: 'a list of names that are not this actor',
  formerly: 'a list of ids it had before'
}

/**
 * Read `articles/actors.yaml`; a missing file is an empty register.
 *
 * Complains when two entries claim the same name.
 */
export function readRegister(file: VFile | undefined): Register {
  if (!file) return new Map()
  const schema = z.record(actorId, entrySchema)
  const yaml = readYaml(
    file,
    String(file),
    0,
    schema,
    registerExpectations,
    1_000_000
  )
  const register = new Map<string, RegisterEntry>()
  const owners = new Map<string, string>()
  for (const [id, value] of Object.entries(yaml?.value ?? {})) {
    const {gender, wikidata, roles, ...rest} = value
    register.set(id, {
      id,
      ...rest,
      ...(gender && {gender}),
      ...(wikidata && {wikidata}),
      roles: roles.map(({role, status, from, to}) => ({
        text: role,
        status,
        ...(from && {from}),
        ...(to && {to})
      }))
    })
    for (const former of value.formerly) {
      if (!(former in (yaml?.value ?? {}))) continue
      complain(
        file,
        'duplicate-id',
        `Unexpected \`${former}\` among the former ids of \`${id}\`, expected an id that no entry has: merge the two`,
        yaml?.placeOf(id, 'formerly')
      )
    }
    for (const name of [value.name, ...value.aliases]) {
      const owner = owners.get(name)
      if (owner && owner !== id) {
        complain(
          file,
          'duplicate-name',
          `Unexpected name \`${name}\` of \`${id}\`, expected a name that \`${owner}\` does not have: leave it with one of them`,
          yaml?.placeOf(id)
        )
      }
      owners.set(name, id)
    }
  }
  return register
}
