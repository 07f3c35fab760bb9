import { execFileSync } from 'node:child_process';
import { childElements } from '../../src/ooxml/xml';
import { startOf } from '../../src/taskpane/boot/start';
import { addresses, attribute, below, childNames, onlyChild, readManifest } from './manifest-file';

/**
 * The orders are those of the schemas in [MS-OWEMXML], appendix A, and of the manifest reference
 * of OfficeDev/office-js-docs-reference. Office refuses a manifest with one element out of order.
 */
const OFFICE_APP = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

/** What office-addin-manifest reads; in a process of its own, as jest cannot load its modules. */
function readByMicrosoft(file: string): unknown {
  const program =
    "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])" +
    '.then((info) => console.log(JSON.stringify(info)))';
  return JSON.parse(execFileSync(process.execPath, ['-e', program, file], { encoding: 'utf8' }));
}

const manifest = readManifest();
const overrides = onlyChild(manifest, 'VersionOverrides');
const resources = onlyChild(overrides, 'Resources');

describe('the manifest', () => {
  it('is read by the parser of Microsoft as one task pane add-in for Excel and Word', () => {
    expect(readByMicrosoft('manifest.xml')).toMatchObject({
      officeAppType: 'TaskPaneApp',
      displayName: 'Concord',
      defaultLocale: 'en-US',
      hosts: ['Workbook', 'Document'],
      // The least that the application-specific interfaces of Excel and Word accept.
      permissions: 'ReadWriteDocument',
    });
  });

  it('has its elements in the order of the schema', () => {
    expect(childNames(manifest)).toEqual(OFFICE_APP);
    expect(childNames(overrides)).toEqual(['Hosts', 'Resources']);
    expect(childNames(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  it('has a version that the validation service accepts, which is 1.0 or higher', () => {
    expect(onlyChild(manifest, 'Version').textContent).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
  });

  it('has a GUID as its identity', () => {
    expect(onlyChild(manifest, 'Id').textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('demands no requirement set, since one of Excel with one of Word would admit no application', () => {
    expect(below(manifest, 'Requirements')).toEqual([]);
    expect(below(manifest, 'Set')).toEqual([]);
  });

  it('names only https addresses', () => {
    expect(addresses(manifest).length).toBeGreaterThan(15);
    expect(addresses(manifest).filter((address) => !address.startsWith('https://'))).toEqual([]);
  });
});

describe('the ribbon', () => {
  const hosts = childElements(onlyChild(overrides, 'Hosts'));
  const controls = hosts.map((host) => below(host, 'Control'));

  it('has a group on the Home tab of each application', () => {
    expect(hosts.map((host) => attribute(host, 'xsi:type'))).toEqual(['Workbook', 'Document']);
    for (const host of hosts) {
      expect(childNames(onlyChild(host, 'DesktopFormFactor'))).toEqual([
        'GetStarted',
        'ExtensionPoint',
      ]);
      expect(childNames(below(host, 'GetStarted')[0] ?? host)).toEqual([
        'Title',
        'Description',
        'LearnMoreUrl',
      ]);
      expect(below(host, 'OfficeTab').map((tab) => attribute(tab, 'id'))).toEqual(['TabHome']);
      expect(below(host, 'Group').map(childNames)).toEqual([
        ['Label', 'Icon', 'Control', 'Control'],
      ]);
    }
  });

  it('opens the pane, ranks in Excel and updates in Word', () => {
    expect(controls.map((each) => each.map((control) => attribute(control, 'id')))).toEqual([
      ['Concord.Excel.Open', 'Concord.Excel.Rank'],
      ['Concord.Word.Open', 'Concord.Word.Update'],
    ]);
  });

  it('starts in the pane what its buttons say', () => {
    const urls = new Map(
      childElements(onlyChild(resources, 'Urls')).map((url) => [
        attribute(url, 'id'),
        new URL(attribute(url, 'DefaultValue')),
      ]),
    );
    const opened = controls
      .flat()
      .map((control) =>
        urls.get(attribute(onlyChild(onlyChild(control, 'Action'), 'SourceLocation'), 'resid')),
      );
    expect(opened.map((url) => url?.pathname)).toEqual(Array(4).fill('/taskpane.html'));
    expect(opened.map((url) => startOf(url?.search ?? ''))).toEqual([
      'open',
      'rank',
      'open',
      'update',
    ]);
  });

  it('has its controls in the order of the schema', () => {
    for (const control of controls.flat()) {
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
      expect(childNames(onlyChild(control, 'Supertip'))).toEqual(['Title', 'Description']);
      expect(childNames(onlyChild(control, 'Action'))).toEqual(['TaskpaneId', 'SourceLocation']);
    }
  });

  it('shows everything in one pane', () => {
    const panes = below(overrides, 'TaskpaneId').map((pane) => pane.textContent);
    expect(new Set(panes)).toEqual(new Set(['Concord.Pane']));
  });

  it('has no two things of one id, and none over 125 characters', () => {
    const ids = ['Group', 'Control'].flatMap((name) =>
      below(overrides, name).map((element) => attribute(element, 'id')),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
  });
});

describe('the resources', () => {
  const defined = childElements(resources).flatMap((each) => childElements(each));
  const ids = defined.map((element) => attribute(element, 'id'));
  const used = below(overrides, '*').map((element) => attribute(element, 'resid'));

  it('have ids of at most 32 characters, each once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > 32)).toEqual([]);
  });

  it('are all defined and all used', () => {
    expect([...new Set(used.filter((id) => id !== ''))].sort()).toEqual([...ids].sort());
  });

  it('are of the kind that their place takes', () => {
    const kinds = new Map(
      childElements(resources).flatMap((kind) =>
        childElements(kind).map((each) => [attribute(each, 'id'), kind.localName] as const),
      ),
    );
    const wanted: Readonly<Record<string, string>> = {
      Image: 'Images',
      LearnMoreUrl: 'Urls',
      SourceLocation: 'Urls',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
    };
    for (const element of below(onlyChild(overrides, 'Hosts'), '*')) {
      const id = attribute(element, 'resid');
      if (id !== '') expect([id, kinds.get(id)]).toEqual([id, wanted[element.localName ?? '']]);
    }
  });
});
