import Foundation
import Recfile
import Testing

@Suite(
    "GNU recutils reads the output", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/recsel")))
struct RecutilsAgreementTests {
    private func run(_ tool: String, _ arguments: [String], input: [UInt8]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(tool)")
        process.arguments = arguments
        let input = try temporaryFile(holding: input)
        defer { try? FileManager.default.removeItem(at: input) }
        process.arguments?.append(input.path)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    private func temporaryFile(holding bytes: [UInt8]) throws -> URL {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("twinge-\(UUID().uuidString).rec")
        try Data(bytes).write(to: file)
        return file
    }

    @Test(
        "recsel prints the given value",
        arguments: [
            "6", " lead", "trail ", "a\nb", "\nx", "x\n", "foo\\", "foo\\\nbar", "a\\\n+ b\\\\", "# hash\n# hash",
            "%rec: X",
            "Woke stiff.\n\nName: value", "é漢\u{301}", "low back, left, 6",
        ])
    func values(value: String) throws {
        var writer = RecWriter()
        try writer.writeRecord([("A", value), ("B", "2")])
        let printed = try run("recsel", ["-P", "A"], input: writer.bytes)
        #expect(printed.status == 0)
        #expect(printed.output == value + "\n")
        #expect(try run("recfix", ["--check"], input: writer.bytes).status == 0)
    }

    @Test(
        "recfix accepts and rejects the same texts",
        arguments: [
            "A: 1\nB:2\nC:\n", "A: 1\n \t\nB: 2\n", "  A: 1\n\t\n  # c\nB: 1\n", "A: 1\nfoo\n", "A: 1\n B: 2\n",
            "Ä: 2\n", "A : 1\n",
            "A-b: 1\n", "1A: 1\n", "A%: 1\n", "%: x\n", "+ b\n", "A: a\n# c\n+ b\n", "A: x\\", "A: x\\\n\nB: 1\n",
            "A: 1",
            "A: 1\n<<<<<<< x\n", "",
        ])
    func acceptance(text: String) throws {
        let accepted = try run("recfix", ["--check"], input: Array(text.utf8)).status == 0
        #expect(RecDocument(text).faults.isEmpty == accepted)
    }
}
