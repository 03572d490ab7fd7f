/**
 * All hostile inputs, in the order of the matrix.
 */
import {files} from './files.ts'
import type {Input} from './inputs.ts'
import {markup} from './markup.ts'
import {words} from './words.ts'

/** Hundreds of publications that somebody means ill with. */
export const inputs: readonly Input[] = [...markup, ...files, ...words]
