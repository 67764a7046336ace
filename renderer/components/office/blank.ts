import type { OperatorFields } from '../../../domain/records/office.ts';

export const BLANK_OPERATOR: OperatorFields = {
  userName: '',
  fullName: '',
  post: '',
  documentType: null,
  documentNumber: null,
  profession: null,
  collegeNumber: null,
};
