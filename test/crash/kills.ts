/**
 * Kills senders with SIGKILL, hundreds of times, and counts.
 *
 *     npm run test:crash                 100 kills
 *     npm run test:crash -- 1000 20      1,000 kills, and each failpoint 20 times
 *
 * Ends with 1 when anybody was lost, written to twice, or is unaccounted for.
 */
import process from 'node:process'
import {failpoints} from './failpoints.ts'
import {connections, crash, type Reckoning, seeded} from './world.ts'

const [wanted = '100', times = '0', seed = String(Date.now() % 1e6)] =
  process.argv.slice(2)
const random = seeded(Number(seed))
const found: Reckoning[] = []
const total = (
  name: 'kills' | 'lost' | 'doubles' | 'uncertain' | 'arrived' | 'audience'
) => found.reduce((sum, each) => sum + each[name], 0)
const say = () =>
  process.stdout.write(
    `${total('kills')} kills, ${total('audience')} recipients: ${total('lost')} lost, ${total('doubles')} doubled, ${total('uncertain')} uncertain (${total('arrived')} had arrived), at most ${Math.max(...found.map(({worst}) => worst))} a kill, ${found.flatMap(({problems}) => problems).length} problems\n`
  )

process.stdout.write(`seed ${seed}, ${connections} connections\n`)
// Each with an issue of its own: one that is finished reaches no other failpoint
for (const failpoint of Number(times) > 0 ? failpoints : []) {
  for (let round = 0; round < Number(times); round++) {
    found.push(await crash({audience: 40, failpoints: [failpoint], random}))
  }
  process.stdout.write(`${failpoint} ${times} times: `)
  say()
}
const before = total('kills')
while (total('kills') - before < Number(wanted)) {
  const kills = Math.min(50, Number(wanted) - (total('kills') - before))
  found.push(await crash({audience: 500, kills, random}))
  say()
}
const isWrong = found.some(
  ({lost, doubles, strangers, worst, problems}) =>
    lost + doubles + strangers + problems.length > 0 || worst > connections
)
process.exitCode = isWrong ? 1 : 0
