/** Writes what `ByteReader` reads: whole numbers of variable length, bytes, and tables of hashes. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = value;
    this.length += 1;
  }

  /** LEB128: seven bits a byte, the lowest first. */
  number(value: number): void {
    while (value > 127) {
      this.byte((value & 127) | 128);
      value = Math.floor(value / 128);
    }
    this.byte(value);
  }

  float(value: number): void {
    const view = new Uint8Array(new Float32Array([value]).buffer);
    view.forEach((each) => {
      this.byte(each);
    });
  }

  result(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new RangeError('The model file ends too early.');
    this.at += 1;
    return value;
  }

  signedByte(): number {
    return (this.byte() << 24) >> 24;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  float(): number {
    const bytes = Uint8Array.from({ length: 4 }, () => this.byte());
    return new Float32Array(bytes.buffer)[0] ?? 0;
  }
}
