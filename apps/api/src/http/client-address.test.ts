import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddressOf, networkOf } from './client-address.ts';
import { proxyList } from '../platform/http/proxy-list.ts';

const NONE = proxyList([]);
const PROXIES = proxyList(['10.0.0.0/8', '192.0.2.7', 'fd00::/8']);

describe('the address of a client', () => {
  it('is that of the connection where no proxy is trusted, whatever the header says', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (remote, header) => {
        expect(clientAddressOf(remote, header, NONE)).toBe(remote);
      }),
    );
  });

  it.each([
    ['10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['10.0.0.1', '203.0.113.9, 10.2.3.4', '203.0.113.9'],
    ['10.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['fd00::1', '[2001:db8::5]:443', '2001:db8::5'],
    ['10.0.0.1', undefined, '10.0.0.1'],
    ['10.0.0.1', 'nonsense', '10.0.0.1'],
    ['203.0.113.200', '198.51.100.1', '203.0.113.200'],
    [undefined, '198.51.100.1', 'unknown'],
  ])('from %s with “%s” is %s', (remote, header, client) => {
    expect(clientAddressOf(remote, header, PROXIES)).toBe(client);
  });

  it('is never what the client itself wrote before what the proxy adds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.string())), (forged) => {
        expect(clientAddressOf('10.0.0.1', [...forged, '203.0.113.9'].join(','), PROXIES)).toBe('203.0.113.9');
      }),
    );
  });

  it.each(['10.0.0.0/33', 'proxy.example.org', '10.0.0.0/', '10.0.0.0/8/8', 'fd00::/129'])('“%s” is no proxy', (entry) => {
    expect(() => proxyList([entry])).toThrow(entry);
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:1::6', '2001:db8:1:0'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
