import { writeFile } from 'node:fs/promises';
import { usageError } from './usage-error.ts';

/** Writes what `--out` asks for; a place where nothing can be written is a usage error. */
export async function writeText(file: string, { text, usage }: { text: string; usage: string }): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw usageError(`--out 写不到“${file}”：${WHY[code] ?? code}`, usage);
  }
}

const WHY: Partial<Record<string, string>> = {
  ENOENT: '没有这个文件夹',
  ENOTDIR: '没有这个文件夹',
  EISDIR: '这是文件夹，要写文件名',
  EACCES: '没有写的权限',
  EPERM: '没有写的权限',
  EROFS: '这里只能读',
  ENOSPC: '磁盘已满',
  ENAMETOOLONG: '文件名太长',
};
