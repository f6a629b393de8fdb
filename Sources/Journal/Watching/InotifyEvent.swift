import Platform
import SystemPackage

/// One event as the kernel writes it into the buffer of a read: see inotify(7).
struct InotifyEvent {
    let watch: CInt
    let mask: UInt32
    let name: String

    private static let headerSize = MemoryLayout<inotify_event>.size

    /// The maximum number of bytes read at once.
    private static let bufferSize = 1 << 14

    /// Passes on the pending events, one by one, without waiting for more.
    static func read(from descriptor: FileDescriptor, _ take: (InotifyEvent) -> Void) {
        while true {
            let bytes = try? [UInt8](unsafeUninitializedCapacity: bufferSize) { buffer, count in
                count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            guard let bytes, !bytes.isEmpty else { return }
            parse(bytes, take)
        }
    }

    /// Passes on the events in a buffer, one by one.
    static func parse(_ bytes: [UInt8], _ take: (InotifyEvent) -> Void) {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset + headerSize <= buffer.count {
                let header = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let end = offset + headerSize + Int(header.len)
                guard end <= buffer.count else { return }
                let name = buffer[(offset + headerSize)..<end].prefix { $0 != 0 }
                take(
                    InotifyEvent(watch: header.wd, mask: header.mask, name: String(decoding: name, as: UTF8.self)))
                offset = end
            }
        }
    }
}
