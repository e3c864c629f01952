import { BlockList, isIP } from 'node:net';

/** The trusted addresses (`10.0.0.7`) and networks (`10.0.0.0/8`, `fd00::/8`). Throws a sentence for what is neither. */
export function proxyList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits, ...rest] = entry.split('/');
    const family = isIP(address);
    const most = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : Number(bits);
    if (family === 0 || rest.length > 0 || bits === '' || !Number.isInteger(prefix) || prefix < 0 || prefix > most)
      throw new Error(`“${entry}” is neither an address nor a network such as 10.0.0.0/8.`);
    list.addSubnet(address, prefix, familyOf(address));
  }
  return list;
}

/** The family of an IP address, as `BlockList` names it; IPv4 for what is no address of IPv6. */
export const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
