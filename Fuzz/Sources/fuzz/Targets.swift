import CFuzzer
import Platform

/// The fuzz targets, by their names on the command line.
///
/// Each takes any bytes and traps if an invariant is broken.
let targets: [String: @Sendable ([UInt8]) -> Void] = [
    "rec": fuzzRecText,
    "entries": fuzzEntries,
    "values": fuzzValues,
    "csv": fuzzImports,
    "mappings": fuzzMappings,
    "merge": fuzzMerge,
]

/// Passes the rest of the command line to libFuzzer, which calls the target again and again.
func run(_ target: @escaping @Sendable ([UInt8]) -> Void) -> CInt {
    Current.target = target
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    return LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
        Current.target(bytes.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? [])
        return 0
    }
}

/// The current target; a C function pointer can't capture one.
private enum Current {
    nonisolated(unsafe) static var target: @Sendable ([UInt8]) -> Void = { _ in }
}

/// Traps with a message if a condition is false.
func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    guard !condition else { return }
    // Not through the buffer of standard output, which is lost when the program stops here.
    let line = "does not hold: \(message())\n"
    write(STDERR_FILENO, line, line.utf8.count)
    abort()
}
