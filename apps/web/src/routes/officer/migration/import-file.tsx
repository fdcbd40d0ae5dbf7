import type { TitleImportDto } from '@shifan/api';
import { formatSize, InstantText } from '@shifan/ui';
import type { JSX } from 'solid-js';

/** Which file it was: its size, its hash, who brought it and when. */
export function ImportFile(props: { import: TitleImportDto }): JSX.Element {
  return (
    <>
      {props.import.uploadedBy}于 <InstantText at={props.import.uploadedAt} /> 上传，
      {formatSize(props.import.size)}
      <span class="block text-sm break-all">文件校验值（SM3）{props.import.contentHash}</span>
    </>
  );
}
