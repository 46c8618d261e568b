import * as z from 'zod/mini'
import { localRequirement } from '../requirement-choices'
import { fromForm } from './from-form'

/** The form of an officer's own requirement; the key is given by the product. */
export const localRequirementFields = fromForm(z.omit(localRequirement, { key: true }))
