export declare const quietSwitch: string;
