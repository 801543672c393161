import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hasSitePermission,
  requestSitePermission,
  watchSitePermission,
} from '../../../../utils/platform/permissions.ts';

/** The fake browser has no permissions: these are two events and what is granted. */
function permissionsOfBrowser() {
  const given = new Set<string>();
  const event = () => {
    const listeners = new Set<() => void>();
    return {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
      fire: () => {
        for (const listener of listeners) listener();
      },
    };
  };
  const hasAll = async ({ origins }: { origins: string[] }) =>
    origins.length > 0 && origins.every((origin) => given.has(origin));
  const request = async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) given.add(origin);
    return true;
  };
  return { given, contains: hasAll, request, onAdded: event(), onRemoved: event() };
}

const hosts = ['*://www.korea.kr/*', '*://korea.kr/*'];
let permissions: ReturnType<typeof permissionsOfBrowser>;

beforeEach(() => {
  permissions = permissionsOfBrowser();
  Object.assign(fakeBrowser, { permissions });
  const manifest = { host_permissions: hosts };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
});

it('asks for every host of the site and is content with no less', async () => {
  expect(await hasSitePermission()).toBe(false);
  expect(await requestSitePermission()).toBe(true);
  expect(await hasSitePermission()).toBe(true);
  permissions.given.delete('*://korea.kr/*');
  expect(await hasSitePermission()).toBe(false);
});

it('tells whoever watches what is left, until they stop', async () => {
  const heard = vi.fn();
  const stop = watchSitePermission(heard);
  await requestSitePermission();
  permissions.onAdded.fire();
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(true));
  permissions.given.clear();
  permissions.onRemoved.fire();
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(false));
  stop();
  permissions.onAdded.fire();
  await Promise.resolve();
  expect(heard).toHaveBeenCalledTimes(2);
});
