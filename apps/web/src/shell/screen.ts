import type { Role } from '@shifan/api';
import type { Component } from 'solid-js';

/** One screen: its address, who may open it, and where its component lives. Several screens may share an address by role. */
export interface Screen {
  path: string;
  /** Absent: open to everybody. */
  roles?: readonly Role[];
  load: () => Promise<Component>;
}
