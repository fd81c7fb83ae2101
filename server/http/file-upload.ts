/** Where a body is a file and no JSON. It has a limit of its own, behind the login. */
const UPLOADS: ReadonlySet<string> = new Set(['/api/import/fil']);

export const isFileUpload = (method: string, path: string): boolean => method === 'POST' && UPLOADS.has(path);
