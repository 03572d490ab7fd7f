/** Where a sender dies. */
export const failpoints: readonly string[] = [
  'join:before:1',
  'join:after:1',
  'recover:after:1',
  'claim:before:1',
  'claim:after:1',
  'begin:before:1',
  'begin:after:1',
  'begin:after:3',
  'settle:before:1',
  'settle:before:3',
  'settle:after:1',
  'settle:after:3',
  'finish:before:1',
  'finish:after:1',
  'depart:before:1',
  'depart:after:1'
]
