import type { Shelf } from '#exchange/documents/file-store.js';
import { folderShelf } from '#exchange/documents/folder-shelf.js';
import { s3Shelf } from '#exchange/documents/s3-shelf.js';
import type { Config } from '#kernel/config/config.js';

/** Where files of documents lie, by the settings. */
export function shelfOf({ filesBucket, filesFolder }: Pick<Config, 'filesBucket' | 'filesFolder'>): Shelf {
  return filesBucket ? s3Shelf(filesBucket) : folderShelf(filesFolder);
}
