import { postcodeLookup, type PostcodeLookup } from '@saferplan/domain/publication';
import { beforeAll, expect, it } from 'vitest';
import { NO_CODE } from '../platform/package-code/package-worker.ts';
import { onInstalled, openApi } from '../testing/open-api.ts';

/** No postcode begins with ZZ: this lookup is made up, and leads to wards and small areas that the test database has. */
function syntheticLookup(): PostcodeLookup {
  const made = postcodeLookup(
    [
      { postcode: 'ZZ1 1AA', smallArea: 'E01024385', ward: 'E05005003', ended: '' },
      { postcode: 'ZZ1 1AB', smallArea: 'E01024385', ward: 'E05005003', ended: '2015-03' },
      { postcode: 'ZZ1 1AC', smallArea: 'E01999999', ward: 'E05999999', ended: '' },
    ],
    { source: 'A synthetic lookup of a test', datedOn: '2017-02-01', licence: 'None: it is made up' },
  );
  if (!made.ok) throw new Error(made.failure);
  return made.value;
}

onInstalled('the page of places where the package brings a lookup of postcodes', (database) => {
  type Get = (path: string, headers?: Record<string, string>) => Promise<Response>;
  let get: Get;
  let without: Get;
  let ward: { readonly code: string; readonly name: string };
  let errors: unknown[];
  beforeAll(async () => {
    errors = [];
    const getter =
      ({ app }: Awaited<ReturnType<typeof openApi>>): Get =>
      async (path, headers = {}) =>
        app.request(path, { headers });
    without = getter(await openApi(database()));
    const { places } = (await (await without('/data/plan.json')).json()) as {
      readonly places: { readonly wards: readonly { readonly code: string; readonly name: string }[] };
    };
    const [first] = places.wards;
    if (first === undefined) throw new Error('there are wards');
    ward = first;
    const lookup = syntheticLookup();
    const postcodes = {
      ...lookup,
      places: lookup.places.map((place) => (place.ward === 'E05005003' ? { ...place, ward: first.code } : place)),
    };
    get = getter(await openApi(database(), { ...NO_CODE, postcodes }, (error) => errors.push(error)));
  });
  const answer = async (typed: string, before = '') => {
    const response = await get(`${before}/place?postcode=${encodeURIComponent(typed)}`);
    return { response, html: await response.text() };
  };

  it('answers every kind of postcode and names, in both languages, and names its source', async () => {
    const { html } = await answer('zz11aa');
    expect(html).toContain(`<h1>Your area: ${ward.name}</h1>`);
    expect(html).toContain(`By the lookup of postcodes it lies in ${ward.name}.`);
    expect(html).toContain('A synthetic lookup of a test, as of 1 February 2017 (None: it is made up)');
    expect((await answer('ZZ1 1AB')).html).toContain(`no longer in use since March 2015. It lay in ${ward.name}.`);
    expect((await answer('ZZ1 1AC')).html).toContain('in the ward with the code E05999999, which is not among those shown here');
    expect((await answer('ZZ1 2AA')).html).toContain('is not among those of Maidstone');
    expect((await answer('ZY1 1AA')).html).toContain('lies outside the area');
    expect((await answer('ZZ1')).html).toContain('Type all of it');
    expect((await answer('12345')).html).toContain('neither a postcode nor the name of a ward here');
    expect((await answer('shepway')).html).toContain('The names of several wards hold this:');
    expect((await answer('park WOOD')).html).toContain('<h1>Your area: Park Wood</h1>');
    expect((await answer('<script>alert(1)</script>')).html).not.toContain('<script>alert');
    expect(errors).toEqual([]);
  });

  it('keeps no answer anywhere: no cache may store it, and asking again makes it anew', async () => {
    const { response } = await answer('ZZ1 1AA');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    const again = await get('/place?postcode=ZZ1+1AA', { 'if-none-match': '*' });
    expect(again.status).toBe(200);
    expect(await (await get('/place')).text()).not.toContain('ZZ1');
    expect((await get('/place')).headers.get('cache-control')).toContain('public');
  });

  it('asks for none where the package brings no lookup, and then reads none', async () => {
    const html = await (await without('/place?postcode=ZZ1+1AA')).text();
    expect(html).not.toContain('name="postcode"');
    expect(html).not.toContain('ZZ1');
    expect(await (await get('/place')).text()).toContain('name="postcode"');
  });
});
