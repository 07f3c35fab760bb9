import { itu } from './itu';
import type { Profile } from './profile';
import { un } from './un';

/** The organisations whose house rules are known. */
export const PROFILE_NAMES = ['itu', 'un'] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

export const PROFILES: Readonly<Record<ProfileName, Profile>> = { itu, un };
