const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const ADRESSE = new RegExp(`^(?=.{1,64}@)${ATOM}(\\.${ATOM})*@(${LABEL}\\.)+${LABEL}$`);

/**
 * One plain address in lower case: no name, no quotes, no comma, group or line break. What a mail program could take
 * for two addresses, or for another one, is none.
 */
export function erEpost(text: string): boolean {
  return text.length <= 254 && ADRESSE.test(text);
}
