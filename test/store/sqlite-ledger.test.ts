import {describeLedger} from './ledger-contract.ts'
import {sqliteWorld} from './sqlite.ts'

describeLedger('SQLite', sqliteWorld)
