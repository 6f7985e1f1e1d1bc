/** The most bytes that a profile may have, 256 KiB: core refuses more, so that more is not even read. */
export const MAX_PROFILE_BYTES = 256 * 1024
