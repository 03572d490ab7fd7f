/** All English words: those of the house and those of the service. */
import {houseEnglish} from './en.ts'
import {serviceEnglish} from './service-en.ts'

/** What every other language says in its own way, by key. */
export const english: typeof houseEnglish & typeof serviceEnglish = {
  ...houseEnglish,
  ...serviceEnglish
}
