import type { Template } from '../template.ts';
import { type PrivilegeListData, privilegeListSchema } from './data.ts';
import { PrivilegeList } from './PrivilegeList.tsx';

export const privilegeList: Template<PrivilegeListData> = {
  schema: privilegeListSchema,
  properties: ({ letterhead }) => ({
    title: 'Revisión semestral de privilegios',
    author: letterhead.unit,
  }),
  Pages: PrivilegeList,
};
