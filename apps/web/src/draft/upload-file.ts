import type { WireError } from '@shifan/api';
import { Failure, NO_ANSWER, toFailure } from '../api/failure.ts';

function answerOf<T>(body: string): T | undefined {
  try {
    return JSON.parse(body) as T;
  } catch {
    return undefined;
  }
}

function failureOf(request: XMLHttpRequest): Failure {
  if (request.status === 0) return new Failure({ code: NO_ANSWER, message: '网络中断，文件没有传完，请重新上传。' });
  const error = answerOf<WireError>(request.responseText);
  if (error?.message) return new Failure(error);
  return request.status === 413 ? new Failure({ code: 'FILE_TOO_LARGE', message: '文件太大。' }) : toFailure(undefined);
}

/** Sends one file and tells how many bytes have gone, then what the server made of it; XHR, because fetch does not tell. */
export function uploadFile<Stored>(url: string, file: File, onSent: (bytes: number) => void): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file, file.name);
    request.upload.addEventListener('progress', (event) => onSent(Math.min(event.loaded, file.size)));
    request.addEventListener('load', () => {
      const stored = request.status < 300 ? answerOf<Stored>(request.responseText) : undefined;
      if (stored) resolve(stored);
      else reject(failureOf(request));
    });
    request.addEventListener('error', () => reject(failureOf(request)));
    request.open('POST', url);
    request.send(body);
  });
}
