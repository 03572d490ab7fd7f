/**
 * A sink for measurements: takes all mail, keeps none, does as little as it can.
 *
 * Tells its parent its port, and then how much it has taken when it is asked.
 */
import {createServer} from 'node:net'
import process from 'node:process'

let taken = 0
const end = Buffer.from('\r\n.\r\n')

const server = createServer({noDelay: true}, (socket) => {
  let isData = false
  // What came last, as the end of a message may come in two pieces
  let tail = Buffer.alloc(0)
  let rest = ''
  socket.on('error', () => {})
  socket.write('220 sink ESMTP\r\n')
  socket.on('data', (chunk: Buffer) => {
    if (isData) return more(chunk)
    commands(chunk.toString('latin1'))
  })

  function more(chunk: Buffer): void {
    const from = chunk.length < 5 ? Buffer.concat([tail, chunk]) : chunk
    const seam = Buffer.concat([tail, chunk.subarray(0, 4)])
    const at = from.indexOf(end)
    if (at < 0 && seam.indexOf(end) < 0) {
      tail = Buffer.from(from.subarray(-4))
      return
    }
    isData = false
    tail = Buffer.alloc(0)
    taken++
    socket.write('250 2.0.0 Ok\r\n')
    // Nobody sends the next before the answer
  }

  function commands(text: string): void {
    const lines = (rest + text).split('\r\n')
    rest = lines.pop() ?? ''
    let answer = ''
    for (const line of lines) {
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'EHLO')
        answer += '250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n'
      else if (verb === 'DATA') {
        isData = true
        answer += '354 Go on\r\n'
      } else if (verb === 'QUIT') answer += '221 Bye\r\n'
      else answer += '250 2.1.0 Ok\r\n'
    }
    socket.write(answer)
  }
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(address && typeof address === 'object' ? address.port : 0)
})
process.on('message', () => process.send?.(taken))
process.on('disconnect', () => process.exit())
