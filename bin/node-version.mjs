/** What to say to a Node that is too old for Nonevent, or null. package.json names the same bounds under "engines". */
export function tooOld(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const fine = major >= 24 || major === 22 || (major === 20 && minor >= 19)
  return fine
    ? null
    : `Nonevent needs Node 20.19, 22, 24 or newer, and this is ${version}. Install one from https://nodejs.org, then try again.`
}

const problem = tooOld(process.version)
if (problem) {
  console.error(problem)
  process.exit(1)
}
