export {readSite} from '../cli/read-site.ts'
