import { makeTinymce } from './tinymce-of.ts';

await makeTinymce(true);
