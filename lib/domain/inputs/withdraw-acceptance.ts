import * as z from 'zod/mini'
import { changeTarget } from './change-target'
import { findingTarget } from './finding-target'

export const withdrawAcceptanceInput = z.strictObject({ ...changeTarget, ...findingTarget })
