/**
 * Says where an installed Chromium is: what CHROMIUM or CHROME_PATH names, else the first known name on the PATH,
 * else the usual place of the system. Undefined where there is none.
 *
 * @throws {Error} when CHROMIUM or CHROME_PATH names something that cannot be run
 */
export function findChromium(
  environment?: Record<string, string | undefined>,
  platform?: NodeJS.Platform,
): string | undefined
