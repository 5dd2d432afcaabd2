import { makeTinymce } from './tinymce-of.ts';

await makeTinymce(false);
