/** Whose mails, and about which sag, as it stands in the address. */
export interface PostSearch {
  til?: string;
  sag?: string;
}

export function parsePostSearch(search: Record<string, unknown>): PostSearch {
  const { til, sag } = search;
  return {
    ...(typeof til === 'string' && til !== '' ? { til } : {}),
    ...(sag !== undefined && String(sag).trim() !== '' ? { sag: String(sag).trim() } : {}),
  };
}
