import type { Html, Piece } from './html.ts';

export type Crumb = { label: string; href: string };

/** A page of the public site before the frame is put around it. */
export type Page = {
  /** its heading, and with the product's name the document's title */
  title: string;
  /** one sentence for those who search */
  description: string;
  /** its one address, from which others of it are copies */
  path: string;
  crumbs?: readonly Crumb[];
  lead?: Piece;
  aside?: Html;
  status?: number;
  /** belongs to one visitor: kept nowhere, found by nobody */
  personal?: boolean;
  body: Html;
};

/** Somewhere else to go, after something was done. */
export type Redirect = { redirect: string };

export const HOME: Crumb = { label: '首页', href: '/' };
