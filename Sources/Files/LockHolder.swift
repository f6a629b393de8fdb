import SystemPackage

/// The program that holds the lock on a diary.
public struct LockHolder: Hashable, Sendable, CustomStringConvertible {
    /// The number of its process.
    public let process: Int
    /// The name of the program, if the system knows it.
    public let program: String?

    /// For example "twinge (process 4567)".
    public var description: String { "\(program ?? "a program") (process \(process))" }

    /// Finds the process that holds a lock on an open file, from `/proc/locks`; `nil` if the system doesn't say.
    init?(ofFileWith status: Stat) {
        guard let table = try? RegularFile.pseudoFile("/proc/locks") else { return nil }
        let inode = "\(status.inode.rawValue)"
        for line in table.split(separator: "\n") {
            // 1: FLOCK  ADVISORY  WRITE 4567 08:01:131 0 EOF; a line of a waiting process has -> after the number.
            let words = line.split(separator: " ")
            guard words.count >= 6, words[1] == "FLOCK", let process = Int(words[4]), process > 0,
                words[5].split(separator: ":").last.map(String.init) == inode
            else { continue }
            self.process = process
            let name = try? RegularFile.pseudoFile(FilePath("/proc/\(process)/comm"))
            program = name?.split(separator: "\n").first.map(String.init)
            return
        }
        return nil
    }
}

extension RegularFile {
    /// Reads a file of the proc file system, whose size is given as 0.
    fileprivate static func pseudoFile(_ path: FilePath) throws(FileError) -> String {
        String(decoding: try bytes(of: path), as: UTF8.self)
    }
}
