import { x } from 'jest';
