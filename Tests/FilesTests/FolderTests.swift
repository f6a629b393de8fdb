import Files
import SystemPackage
import TestSupport
import Testing

@Suite("The folder of a path")
struct FolderTests {
    @Test(
        "is what comes before the last name",
        arguments: [
            ("/home/me/diary/journal", "/home/me/diary"), ("diary/journal", "diary"), ("/diary", "/"), ("/", "/"),
            ("diary", "."), ("", "."), ("../diary", ".."), ("/home/me/Tagebücher/journal", "/home/me/Tagebücher"),
        ])
    func folder(path: FilePath, folder: FilePath) { #expect(path.folder == folder) }

    @Test("keeps bytes that aren't UTF-8")
    func bytes() {
        let path = FilePath(platformString: [0x2F, CChar(bitPattern: 0xFF), 0x2F, 0x61, 0])
        #expect(path.folder == FilePath(platformString: [0x2F, CChar(bitPattern: 0xFF), 0]))
    }
}

@Suite("An open folder")
struct OpenFolderTests {
    @Test("says what a name is, and what it points to if asked")
    func status() throws {
        let folder = try TestFolder()
        try folder.write("abc", to: "month.rec")
        try folder.link("link.rec", to: "month.rec")
        let open = try OpenFolder(folder.path)
        let file = try open.status(of: "month.rec")
        #expect(file.size == 3)
        let link = try open.status(of: "link.rec")
        #expect(link.type == .symbolicLink)
        let target = try open.status(of: "link.rec", followingLink: true)
        #expect(target.inode == file.inode)
        #expect(throws: Errno.noSuchFileOrDirectory) { _ = try open.status(of: "none.rec", followingLink: true) }
    }
}
