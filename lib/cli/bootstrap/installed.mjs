/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Whether `npm ci` has put in place what the lock file wants: compared by version, because times
 * change with every checkout. Optional packages may be missing (they are for other platforms),
 * but not be there in another version.
 *
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile | null} installed node_modules/.package-lock.json, which npm writes last
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  if (installed === null) return false;
  return Object.entries(wanted.packages ?? {}).every(([path, want]) => {
    if (path === '') return true;
    const have = installed.packages?.[path];
    if (have === undefined) return want.optional === true || want.devOptional === true;
    return have.version === want.version;
  });
}
