/** What Yanapa uses of saxen, which brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  interface Events {
    openTag: (name: string, attributes: () => Record<string, string>, decode: Decode) => void;
    closeTag: (name: string) => void;
    text: (value: string, decode: Decode) => void;
    cdata: (value: string) => void;
  }
  export class Parser {
    on<E extends keyof Events>(event: E, listener: Events[E]): this;
    parse(xml: string): this;
  }
}
