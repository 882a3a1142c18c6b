// What a text may hold, as the editor reads it from schema.json: the stories are told with the same schema.
export { schema } from '../../schema.ts';
