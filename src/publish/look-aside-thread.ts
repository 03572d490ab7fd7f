/** The thread of `look-aside.ts`: looks at a folder and says what is in it. */
import {parentPort, workerData} from 'node:worker_threads'
import {inventoryOf} from './last-dist.ts'

parentPort?.postMessage(inventoryOf(workerData))
