// Who helps with a right, when, and by which way.
export { openingStatus, type OpeningStatus } from './opening-status.js'
export { referComplaint, type ComplaintReferral } from './refer-complaint.js'
export {
  referQuestion,
  referRight,
  type ContactReferral,
  type Referral,
  type ReferralOptions,
} from './refer-right.js'
