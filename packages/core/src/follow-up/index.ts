// What was said, in writing: text messages and e-mail.
export { renderFollowUp, type FollowUp, type FollowUpOptions } from './render-follow-up.js'
