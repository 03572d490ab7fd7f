import {describeRaces} from './races.ts'
import {sqliteWorld} from './sqlite.ts'

describeRaces('SQLite', sqliteWorld)
