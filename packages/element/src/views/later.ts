// The views that no first answer needs: they are a file of their own, fetched once one stands. See `later-views.ts`.
export { afterView } from './after.js'
export { complaintView } from './complaint.js'
export { keysView } from './keys.js'
export { purchaseBarView, purchaseView } from './purchase.js'
export { referralBarView, referralView } from './referral.js'
export { rightChoiceView } from './right-choice.js'
export { somethingElseView } from './something-else.js'
