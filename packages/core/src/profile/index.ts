// Profile in
export { parseProfile, parseProfileText, safeParseProfile, type ProfileResult } from './parse-profile.js'

// What is wrong
export { ProfileError, type ProfileErrorCode, type ProfileIssue } from './profile-error.js'
export { type ProfileIssueCode } from './issue-sentences.js'
