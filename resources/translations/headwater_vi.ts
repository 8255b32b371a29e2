<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
 <context>
  <name>Standing</name>
  <message>
   <source>among the first %1 in %2 of 100 draws; rank %3 to %4</source>
   <translation>trong %1 đầu ở %2 trên 100 lần rút; hạng %3 đến %4</translation>
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <source>The whole &amp;line...</source>
   <translation>Toàn bộ đường &amp;dây...</translation>
  </message>
  <message>
   <source>Shows the line from the origin to the street by stages, and traces it.</source>
   <translation>Hiện đường dây từ nguồn đến đường phố theo công đoạn, và lần theo nó.</translation>
  </message>
  <message>
   <source>&amp;New case...</source>
   <translation>Vụ án &amp;mới...</translation>
  </message>
  <message>
   <source>Makes an empty case file.</source>
   <translation>Tạo tệp vụ án trống.</translation>
  </message>
  <message>
   <source>&amp;Open case...</source>
   <translation>&amp;Mở vụ án...</translation>
  </message>
  <message>
   <source>Opens a case file.</source>
   <translation>Mở tệp vụ án.</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Mở vụ án mẫu</translation>
  </message>
  <message>
   <source>Opens an invented ring of about 150 people to try things on.</source>
   <translation>Mở một đường dây hư cấu khoảng 150 người để thử.</translation>
  </message>
  <message>
   <source>&amp;Import files...</source>
   <translation>&amp;Nhập tệp...</translation>
  </message>
  <message>
   <source>Reads calls, lists of people, logs and matrices into the case.</source>
   <translation>Đọc cuộc gọi, danh sách người, sổ ghi và ma trận vào vụ án.</translation>
  </message>
  <message>
   <source>&amp;Save a copy...</source>
   <translation>&amp;Lưu bản sao...</translation>
  </message>
  <message>
   <source>Copies the whole case file. The case itself is saved with every step.</source>
   <translation>Sao chép toàn bộ tệp vụ án. Bản thân vụ án được lưu sau mỗi bước.</translation>
  </message>
  <message>
   <source>&amp;Print chart...</source>
   <translation>&amp;In sơ đồ...</translation>
  </message>
  <message>
   <source>Prints the chart, or writes it as PDF, SVG or PNG.</source>
   <translation>In sơ đồ, hoặc ghi thành PDF, SVG hay PNG.</translation>
  </message>
  <message>
   <source>Print ranking as e&amp;xhibit...</source>
   <translation>In &amp;bảng xếp hạng làm tài liệu...</translation>
  </message>
  <message>
   <source>Prints the chart with the ranks on it, the method and the caveat.</source>
   <translation>In sơ đồ kèm thứ hạng, phương pháp và lưu ý.</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Thoát</translation>
  </message>
  <message>
   <source>Closes the window. Every step is saved already.</source>
   <translation>Đóng cửa sổ. Mọi bước đã được lưu.</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>Takes back the last step.</source>
   <translation>Lùi lại bước vừa rồi.</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>Does the step again.</source>
   <translation>Làm lại bước đó.</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Chọn &amp;tất cả</translation>
  </message>
  <message>
   <source>Selects everything on the chart.</source>
   <translation>Chọn mọi thứ trên sơ đồ.</translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation>&amp;Bỏ chọn</translation>
  </message>
  <message>
   <source>Clears the selection.</source>
   <translation>Bỏ mọi lựa chọn.</translation>
  </message>
  <message>
   <source>Select &amp;linked</source>
   <translation>Chọn mục &amp;liên kết</translation>
  </message>
  <message>
   <source>Adds everything that is linked to the selection.</source>
   <translation>Thêm mọi mục liên kết với mục đã chọn.</translation>
  </message>
  <message>
   <source>Handling &amp;marking...</source>
   <translation>Độ &amp;mật...</translation>
  </message>
  <message>
   <source>Sets the marking that stands in the window and on every sheet.</source>
   <translation>Đặt độ mật hiện trong cửa sổ và trên mỗi tờ in.</translation>
  </message>
  <message>
   <source>Show &amp;all</source>
   <translation>&amp;Hiện tất cả</translation>
  </message>
  <message>
   <source>Brings the whole chart in sight.</source>
   <translation>Đưa toàn bộ sơ đồ vào tầm nhìn.</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>&amp;Phóng to</translation>
  </message>
  <message>
   <source>Shows things larger.</source>
   <translation>Hiện to hơn.</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>&amp;Thu nhỏ</translation>
  </message>
  <message>
   <source>Shows things smaller.</source>
   <translation>Hiện nhỏ hơn.</translation>
  </message>
  <message>
   <source>&amp;Lay out again</source>
   <translation>&amp;Sắp xếp lại</translation>
  </message>
  <message>
   <source>Places everything anew. What was placed by hand stays; the step can be undone.</source>
   <translation>Đặt lại mọi thứ. Mục đặt bằng tay giữ nguyên; có thể hoàn tác bước này.</translation>
  </message>
  <message>
   <source>Le&amp;gend and overview</source>
   <translation>&amp;Chú giải và toàn cảnh</translation>
  </message>
  <message>
   <source>Shows or hides what the signs mean and the small chart.</source>
   <translation>Hiện hoặc ẩn ý nghĩa ký hiệu và sơ đồ nhỏ.</translation>
  </message>
  <message>
   <source>&amp;Ranks on the chart</source>
   <translation>&amp;Hạng trên sơ đồ</translation>
  </message>
  <message>
   <source>Pins the ranking to the chart, or takes it off.</source>
   <translation>Ghim thứ hạng lên sơ đồ, hoặc gỡ ra.</translation>
  </message>
  <message>
   <source>Search or &amp;command</source>
   <translation>Tìm hoặc &amp;ra lệnh</translation>
  </message>
  <message>
   <source>Finds names, phones, actions and questions as you type.</source>
   <translation>Tìm tên, điện thoại, lệnh và câu hỏi ngay khi gõ.</translation>
  </message>
  <message>
   <source>&amp;Case panel</source>
   <translation>&amp;Bảng vụ án</translation>
  </message>
  <message>
   <source>Shows or hides the left edge.</source>
   <translation>Hiện hoặc ẩn cột bên trái.</translation>
  </message>
  <message>
   <source>&amp;Inspector</source>
   <translation>&amp;Chi tiết</translation>
  </message>
  <message>
   <source>Shows or hides the right edge.</source>
   <translation>Hiện hoặc ẩn cột bên phải.</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Nhật ký</translation>
  </message>
  <message>
   <source>Lists every step of the case.</source>
   <translation>Liệt kê mọi bước của vụ án.</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Sáng</translation>
  </message>
  <message>
   <source>Dark letters on a light ground.</source>
   <translation>Chữ tối trên nền sáng.</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Tối</translation>
  </message>
  <message>
   <source>Light letters on a dark ground.</source>
   <translation>Chữ sáng trên nền tối.</translation>
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation>Theo &amp;hệ thống</translation>
  </message>
  <message>
   <source>Light or dark as the desktop is.</source>
   <translation>Sáng hoặc tối như màn hình nền.</translation>
  </message>
  <message>
   <source>Shows the window in English.</source>
   <translation>Hiện cửa sổ bằng tiếng Anh.</translation>
  </message>
  <message>
   <source>Shows the window in Vietnamese.</source>
   <translation>Hiện cửa sổ bằng tiếng Việt.</translation>
  </message>
  <message>
   <source>&amp;Verify the case file</source>
   <translation>&amp;Kiểm tra tệp vụ án</translation>
  </message>
  <message>
   <source>Checks that the history and the file hold together.</source>
   <translation>Kiểm tra nhật ký và tệp có khớp nhau.</translation>
  </message>
  <message>
   <source>&amp;Actions and keys</source>
   <translation>&amp;Lệnh và phím tắt</translation>
  </message>
  <message>
   <source>Lists everything the window can do.</source>
   <translation>Liệt kê mọi việc cửa sổ làm được.</translation>
  </message>
  <message>
   <source>A&amp;bout Headwater</source>
   <translation>&amp;Giới thiệu Headwater</translation>
  </message>
  <message>
   <source>Version and licence.</source>
   <translation>Phiên bản và giấy phép.</translation>
  </message>
  <message>
   <source>&amp;Case</source>
   <translation>&amp;Vụ án</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Sửa</translation>
  </message>
  <message>
   <source>C&amp;hart</source>
   <translation>Sơ &amp;đồ</translation>
  </message>
  <message>
   <source>&amp;Questions</source>
   <translation>&amp;Câu hỏi</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Xem</translation>
  </message>
  <message>
   <source>He&amp;lp</source>
   <translation>&amp;Trợ giúp</translation>
  </message>
  <message>
   <source>Take the &amp;result off the chart</source>
   <translation>Bỏ &amp;kết quả khỏi sơ đồ</translation>
  </message>
  <message>
   <source>Gives the chart its own sizes and colours again.</source>
   <translation>Trả lại cỡ và màu vốn có của sơ đồ.</translation>
  </message>
  <message>
   <source>What lies &amp;between these?</source>
   <translation>Có gì nằm &amp;giữa những người này?</translation>
  </message>
  <message>
   <source>Draws everybody on the shortest paths between all that is selected.</source>
   <translation>Vẽ tất cả những người trên đường ngắn nhất giữa những gì được chọn.</translation>
  </message>
  <message>
   <source>How is one connected with the &amp;other?</source>
   <translation>Người này nối với người &amp;kia thế nào?</translation>
  </message>
  <message>
   <source>Draws the shortest paths between the two that are selected.</source>
   <translation>Vẽ các đường ngắn nhất giữa hai người được chọn.</translation>
  </message>
  <message>
   <source>&amp;Backup copies...</source>
   <translation>Bản &amp;dự phòng...</translation>
  </message>
  <message>
   <source>Lists the copies that are made by themselves, and restores one as a copy.</source>
   <translation>Liệt kê các bản tự lưu và khôi phục một bản thành tệp khác.</translation>
  </message>
  <message>
   <source>&amp;Find...</source>
   <translation>&amp;Tìm...</translation>
  </message>
  <message>
   <source>Finds people and things by name, number, date, grade or source.</source>
   <translation>Tìm người và vật theo tên, số, ngày, độ tin cậy hoặc nguồn.</translation>
  </message>
  <message>
   <source>New &amp;entity...</source>
   <translation>Đối &amp;tượng mới...</translation>
  </message>
  <message>
   <source>Adds a person, a phone, a place by hand.</source>
   <translation>Thêm bằng tay một người, điện thoại, địa điểm.</translation>
  </message>
  <message>
   <source>New lin&amp;k...</source>
   <translation>&amp;Liên kết mới...</translation>
  </message>
  <message>
   <source>Links two things by hand.</source>
   <translation>Liên kết hai đối tượng bằng tay.</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Xóa</translation>
  </message>
  <message>
   <source>Deletes what is selected, with all that rests on it. Undo brings it back.</source>
   <translation>Xóa mục đang chọn cùng mọi thứ dựa vào nó. Hoàn tác để lấy lại.</translation>
  </message>
  <message>
   <source>Mer&amp;ge two...</source>
   <translation>&amp;Gộp hai mục...</translation>
  </message>
  <message>
   <source>Shows both side by side and makes one of them.</source>
   <translation>Hiện hai mục cạnh nhau và gộp làm một.</translation>
  </message>
  <message>
   <source>Kinds of this &amp;case...</source>
   <translation>Các l&amp;oại của vụ án...</translation>
  </message>
  <message>
   <source>Adds kinds of entity and link, their properties and looks.</source>
   <translation>Thêm loại đối tượng và liên kết, thuộc tính và hình thức.</translation>
  </message>
  <message>
   <source>What g&amp;rades are worth...</source>
   <translation>Giá t&amp;rị độ tin cậy...</translation>
  </message>
  <message>
   <source>Shows and changes how sure each grade makes us.</source>
   <translation>Xem và sửa mỗi độ tin cậy làm ta chắc đến đâu.</translation>
  </message>
  <message>
   <source>S&amp;plit...</source>
   <translation>&amp;Tách...</translation>
  </message>
  <message>
   <source>Makes two of one record: choose what goes with the other.</source>
   <translation>Tách một bản ghi thành hai: chọn những gì đi theo mục kia.</translation>
  </message>
  <message>
   <source>Find matc&amp;hing entities...</source>
   <translation>Tìm đối tượng &amp;trùng...</translation>
  </message>
  <message>
   <source>Looks through the whole case for records that may be one and the same, with reasons. Nothing is merged unasked.</source>
   <translation>Xem cả hồ sơ để tìm các bản ghi có thể là một, kèm lý do. Không tự ý gộp gì.</translation>
  </message>
  <message>
   <source>&amp;Dossier...</source>
   <translation>&amp;Hồ sơ...</translation>
  </message>
  <message>
   <source>Writes a person card, a ring report, a briefing and others, with their sources, as PDF, HTML or ODT.</source>
   <translation>Viết phiếu cá nhân, báo cáo đường dây, tóm tắt và các loại khác, kèm nguồn, thành PDF, HTML hoặc ODT.</translation>
  </message>
  <message>
   <source>&amp;Release to a recipient...</source>
   <translation>&amp;Bàn giao cho người nhận...</translation>
  </message>
  <message>
   <source>Writes what a recipient may have as a new case file, without a trace of the rest.</source>
   <translation>Ghi những gì người nhận được có thành tệp vụ án mới, không dấu vết phần còn lại.</translation>
  </message>
  <message>
   <source>&amp;Visual Search...</source>
   <translation>&amp;Tìm theo hình mẫu...</translation>
  </message>
  <message>
   <source>Finds a small pattern of things and ties everywhere on the chart.</source>
   <translation>Tìm một hình mẫu nhỏ gồm đối tượng và liên kết ở mọi nơi trên sơ đồ.</translation>
  </message>
  <message>
   <source>&amp;Style rules...</source>
   <translation>Quy tắc hiển &amp;thị...</translation>
  </message>
  <message>
   <source>Shows things and ties by their properties, grades, dates, groups and ranks: colours, rings, sizes, icons, badges, lines.</source>
   <translation>Hiển thị đối tượng và liên kết theo thuộc tính, mức đánh giá, ngày, nhóm và thứ hạng: màu, viền, cỡ, biểu tượng, phù hiệu, đường.</translation>
  </message>
  <message>
   <source>&amp;Export...</source>
   <translation>&amp;Xuất...</translation>
  </message>
  <message>
   <source>Writes the case, or a part of it, as a package for another Headwater or in another format.</source>
   <translation>Ghi vụ án, hoặc một phần, thành gói cho một Headwater khác hoặc sang định dạng khác.</translation>
  </message>
  <message>
   <source>&amp;Words on ties</source>
   <translation>Chữ trên &amp;liên kết</translation>
  </message>
  <message>
   <source>Writes the kind of ties and how often on them, from near.</source>
   <translation>Ghi loại và số lần trên liên kết khi nhìn gần.</translation>
  </message>
  <message>
   <source>&amp;Dates on ties</source>
   <translation>&amp;Ngày trên liên kết</translation>
  </message>
  <message>
   <source>Writes on ties when their contacts were, from near.</source>
   <translation>Ghi thời gian liên lạc trên liên kết khi nhìn gần.</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>Tì&amp;m</translation>
  </message>
  <message>
   <source>Find &amp;Path</source>
   <translation>Tìm đườn&amp;g</translation>
  </message>
  <message>
   <source>Lists the shortest paths between what is selected, to be stepped through.</source>
   <translation>Liệt kê các đường ngắn nhất giữa những gì đang chọn, để đi qua từng đường.</translation>
  </message>
  <message>
   <source>Find Connecting &amp;Network</source>
   <translation>Tìm mạng &amp;kết nối</translation>
  </message>
  <message>
   <source>Lists everybody on the shortest paths between what is selected.</source>
   <translation>Liệt kê mọi người trên các đường ngắn nhất giữa những gì đang chọn.</translation>
  </message>
  <message>
   <source>Find &amp;Linked</source>
   <translation>Tìm những gì có &amp;nối</translation>
  </message>
  <message>
   <source>Lists what is linked to the selection, by kind and within so many steps.</source>
   <translation>Liệt kê những gì nối với lựa chọn, theo loại và trong số bước.</translation>
  </message>
  <message>
   <source>List &amp;Most Connected</source>
   <translation>&amp;Liệt kê nhiều liên hệ nhất</translation>
  </message>
  <message>
   <source>Lists who is tied to the most others on the chart.</source>
   <translation>Liệt kê ai nối với nhiều người khác nhất trên sơ đồ.</translation>
  </message>
  <message>
   <source>Select by &amp;rule...</source>
   <translation>Chọn theo &amp;quy tắc...</translation>
  </message>
  <message>
   <source>Finds things or ties by properties, grades, dates, groups and ranks, as style rules do.</source>
   <translation>Tìm đối tượng hoặc liên kết theo thuộc tính, mức đánh giá, ngày, nhóm và thứ hạng, như quy tắc hiển thị.</translation>
  </message>
  <message>
   <source>Selection &amp;sets...</source>
   <translation>Tập lựa &amp;chọn...</translation>
  </message>
  <message>
   <source>Keeps what is selected under a name, and combines such sets with and, or, minus.</source>
   <translation>Lưu những gì đang chọn dưới một tên, và kết hợp các tập bằng và, hoặc, trừ.</translation>
  </message>
  <message>
   <source>Next &amp;hit</source>
   <translation>Kết quả &amp;sau</translation>
  </message>
  <message>
   <source>Goes on to the next place that was found.</source>
   <translation>Đi đến nơi tìm thấy tiếp theo.</translation>
  </message>
  <message>
   <source>Pre&amp;vious hit</source>
   <translation>Kết quả &amp;trước</translation>
  </message>
  <message>
   <source>Goes back to the place that was found before.</source>
   <translation>Trở lại nơi tìm thấy trước đó.</translation>
  </message>
  <message>
   <source>&amp;Arrange</source>
   <translation>&amp;Sắp xếp</translation>
  </message>
  <message>
   <source>&amp;New chart of what is selected</source>
   <translation>&amp;Sơ đồ mới từ phần đang chọn</translation>
  </message>
  <message>
   <source>Makes a chart of a part of the case, in a tab of its own.</source>
   <translation>Tạo một sơ đồ cho một phần vụ án, trong thẻ riêng.</translation>
  </message>
  <message>
   <source>&amp;Duplicate this chart</source>
   <translation>&amp;Nhân bản sơ đồ này</translation>
  </message>
  <message>
   <source>Makes a second chart that looks the same.</source>
   <translation>Tạo một sơ đồ thứ hai giống hệt.</translation>
  </message>
  <message>
   <source>Rena&amp;me this chart...</source>
   <translation>Đổi &amp;tên sơ đồ này...</translation>
  </message>
  <message>
   <source>Gives the chart another name, where its tab stands.</source>
   <translation>Đặt tên khác cho sơ đồ, ngay trên thẻ của nó.</translation>
  </message>
  <message>
   <source>Remove this &amp;chart</source>
   <translation>&amp;Xóa sơ đồ này</translation>
  </message>
  <message>
   <source>Removes the chart; the records on it stay in the case.</source>
   <translation>Xóa sơ đồ; các bản ghi trên đó vẫn còn trong vụ án.</translation>
  </message>
  <message>
   <source>Ne&amp;xt chart</source>
   <translation>Sơ đồ &amp;sau</translation>
  </message>
  <message>
   <source>Shows the chart in the next tab.</source>
   <translation>Hiện sơ đồ ở thẻ kế tiếp.</translation>
  </message>
  <message>
   <source>&amp;Previous chart</source>
   <translation>Sơ đồ t&amp;rước</translation>
  </message>
  <message>
   <source>Shows the chart in the tab before.</source>
   <translation>Hiện sơ đồ ở thẻ trước.</translation>
  </message>
  <message>
   <source>&amp;Hide</source>
   <translation>Ẩ&amp;n</translation>
  </message>
  <message>
   <source>Hides what is selected on this chart; it keeps its place.</source>
   <translation>Ẩn phần đang chọn trên sơ đồ này; vị trí vẫn được giữ.</translation>
  </message>
  <message>
   <source>Show all that is &amp;hidden</source>
   <translation>&amp;Hiện tất cả phần đã ẩn</translation>
  </message>
  <message>
   <source>Shows again what was hidden on this chart.</source>
   <translation>Hiện lại những gì đã ẩn trên sơ đồ này.</translation>
  </message>
  <message>
   <source>&amp;Take off this chart</source>
   <translation>&amp;Gỡ khỏi sơ đồ này</translation>
  </message>
  <message>
   <source>Takes what is selected off this chart; the records stay in the case.</source>
   <translation>Gỡ phần đang chọn khỏi sơ đồ này; các bản ghi vẫn còn trong vụ án.</translation>
  </message>
  <message>
   <source>&amp;Expand...</source>
   <translation>&amp;Mở rộng...</translation>
  </message>
  <message>
   <source>Counts by kind what is linked to the selection and not on the chart, and puts it there.</source>
   <translation>Đếm theo loại những gì liên kết với phần đang chọn mà chưa có trên sơ đồ, rồi đưa vào.</translation>
  </message>
  <message>
   <source>&amp;Lasso</source>
   <translation>Khoanh &amp;vùng tự do</translation>
  </message>
  <message>
   <source>The next drag goes round what is to be selected; Alt and a drag does the same.</source>
   <translation>Lần kéo tiếp theo khoanh quanh những gì cần chọn; giữ Alt và kéo cũng vậy.</translation>
  </message>
  <message>
   <source>&amp;Snap to the grid</source>
   <translation>&amp;Bám lưới</translation>
  </message>
  <message>
   <source>Shows a grid on which things come to stand, or puts it away.</source>
   <translation>Hiện lưới để các mục đứng vào, hoặc cất lưới đi.</translation>
  </message>
  <message>
   <source>Line up on the l&amp;eft</source>
   <translation>Căn &amp;trái</translation>
  </message>
  <message>
   <source>Puts the selection on a line through the leftmost.</source>
   <translation>Đặt phần đang chọn thẳng hàng với mục ngoài cùng bên trái.</translation>
  </message>
  <message>
   <source>Line up on the &amp;right</source>
   <translation>Căn &amp;phải</translation>
  </message>
  <message>
   <source>Puts the selection on a line through the rightmost.</source>
   <translation>Đặt phần đang chọn thẳng hàng với mục ngoài cùng bên phải.</translation>
  </message>
  <message>
   <source>Line up at the to&amp;p</source>
   <translation>Căn t&amp;rên</translation>
  </message>
  <message>
   <source>Puts the selection on a line through the topmost.</source>
   <translation>Đặt phần đang chọn thẳng hàng với mục cao nhất.</translation>
  </message>
  <message>
   <source>Line up at the &amp;bottom</source>
   <translation>Căn &amp;dưới</translation>
  </message>
  <message>
   <source>Puts the selection on a line through the lowest.</source>
   <translation>Đặt phần đang chọn thẳng hàng với mục thấp nhất.</translation>
  </message>
  <message>
   <source>In a &amp;column</source>
   <translation>Thành &amp;cột</translation>
  </message>
  <message>
   <source>Puts the selection one below the other.</source>
   <translation>Xếp phần đang chọn mục này dưới mục kia.</translation>
  </message>
  <message>
   <source>In a ro&amp;w</source>
   <translation>Thành hàn&amp;g</translation>
  </message>
  <message>
   <source>Puts the selection side by side.</source>
   <translation>Xếp phần đang chọn cạnh nhau.</translation>
  </message>
  <message>
   <source>Spread &amp;across</source>
   <translation>Giãn đều n&amp;gang</translation>
  </message>
  <message>
   <source>The same way from each to the next, from left to right.</source>
   <translation>Khoảng cách bằng nhau từ mục này sang mục kế, từ trái sang phải.</translation>
  </message>
  <message>
   <source>Spread &amp;down</source>
   <translation>Giãn đều dọ&amp;c</translation>
  </message>
  <message>
   <source>The same way from each to the next, from top to bottom.</source>
   <translation>Khoảng cách bằng nhau từ mục này sang mục kế, từ trên xuống dưới.</translation>
  </message>
  <message>
   <source>&amp;Time bar</source>
   <translation>&amp;Thanh thời gian</translation>
  </message>
  <message>
   <source>Shows or hides when things happened, beneath the chart.</source>
   <translation>Hiện hoặc ẩn thời điểm xảy ra, bên dưới sơ đồ.</translation>
  </message>
  <message>
   <source>Pla&amp;y the time</source>
   <translation>Ph&amp;át theo thời gian</translation>
  </message>
  <message>
   <source>Lets the chosen period slide on by itself, or stops it.</source>
   <translation>Cho khoảng thời gian đã chọn tự trôi đi, hoặc dừng lại.</translation>
  </message>
  <message>
   <source>&amp;Ask of this period only</source>
   <translation>Chỉ &amp;hỏi về khoảng này</translation>
  </message>
  <message>
   <source>Questions look at the period of the time bar alone, together with their other filters.</source>
   <translation>Các câu hỏi chỉ xét khoảng thời gian trên thanh, cùng với các bộ lọc khác.</translation>
  </message>
  <message>
   <source>Questions look at %1 to %2 from now on.</source>
   <translation>Từ giờ các câu hỏi xét từ %1 đến %2.</translation>
  </message>
  <message>
   <source>Questions look at the whole time from now on.</source>
   <translation>Từ giờ các câu hỏi xét toàn bộ thời gian.</translation>
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation>&amp;Vẽ</translation>
  </message>
  <message>
   <source>&amp;Box round the selection...</source>
   <translation>&amp;Khung quanh phần đã chọn...</translation>
  </message>
  <message>
   <source>Frames what is selected, under a name, wherever it stands.</source>
   <translation>Đóng khung những gì đã chọn, dưới một tên, dù chúng đứng ở đâu.</translation>
  </message>
  <message>
   <source>Take the box &amp;away</source>
   <translation>&amp;Bỏ khung</translation>
  </message>
  <message>
   <source>Removes the box; what it holds stays on the chart.</source>
   <translation>Bỏ khung; những gì bên trong vẫn ở trên sơ đồ.</translation>
  </message>
  <message>
   <source>&amp;Collapse or expand the box</source>
   <translation>&amp;Thu gọn hoặc mở khung</translation>
  </message>
  <message>
   <source>Lets one thing stand for all that the box holds, or shows them again. Findings and numbers stay what they are.</source>
   <translation>Để một vật đại diện cho tất cả những gì trong khung, hoặc hiện lại chúng. Kết quả và con số vẫn như cũ.</translation>
  </message>
  <message>
   <source>E&amp;xpand all boxes</source>
   <translation>&amp;Mở mọi khung</translation>
  </message>
  <message>
   <source>Shows again what all collapsed boxes hold.</source>
   <translation>Hiện lại những gì trong mọi khung đã thu gọn.</translation>
  </message>
  <message>
   <source>&amp;Text...</source>
   <translation>&amp;Chữ...</translation>
  </message>
  <message>
   <source>Writes words on the chart.</source>
   <translation>Viết chữ lên sơ đồ.</translation>
  </message>
  <message>
   <source>&amp;Note...</source>
   <translation>&amp;Ghi chú...</translation>
  </message>
  <message>
   <source>Sticks a small slip with words on the chart.</source>
   <translation>Dán một mảnh giấy ghi chú lên sơ đồ.</translation>
  </message>
  <message>
   <source>&amp;Event frame...</source>
   <translation>Khung &amp;sự kiện...</translation>
  </message>
  <message>
   <source>Draws a frame with a date and what happened.</source>
   <translation>Vẽ một khung với ngày và điều đã xảy ra.</translation>
  </message>
  <message>
   <source>&amp;Picture...</source>
   <translation>&amp;Hình...</translation>
  </message>
  <message>
   <source>Puts a photo, a map or a scan on the chart; it is kept in the case file.</source>
   <translation>Đặt một ảnh, bản đồ hoặc bản quét lên sơ đồ; nó được giữ trong tệp vụ án.</translation>
  </message>
  <message>
   <source>C&amp;hange what is drawn...</source>
   <translation>S&amp;ửa thứ đã vẽ...</translation>
  </message>
  <message>
   <source>Changes the words, date or name of what is drawn by hand; F2 or a double click on it do the same.</source>
   <translation>Sửa chữ, ngày hoặc tên của thứ vẽ tay; F2 hoặc nhấp đúp cũng vậy.</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Sao chép</translation>
  </message>
  <message>
   <source>Copies what is selected on the chart, for another chart or case; as a picture or as text for other programs.</source>
   <translation>Sao chép những gì đã chọn trên sơ đồ cho sơ đồ hoặc vụ án khác; dưới dạng hình hoặc chữ cho chương trình khác.</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>Puts what was copied on this chart. From another case the records come with their sources, as from a package.</source>
   <translation>Đặt những gì đã sao chép lên sơ đồ này. Từ vụ án khác, các bản ghi đến cùng nguồn của chúng, như từ một gói.</translation>
  </message>
  <message>
   <source>&amp;Activity by weekday and hour...</source>
   <translation>&amp;Hoạt động theo thứ và giờ...</translation>
  </message>
  <message>
   <source>Counts when what is selected had contact: a heat matrix, and a row of activity for each actor.</source>
   <translation>Đếm xem những gì đã chọn liên lạc lúc nào: ma trận nhiệt và một hàng hoạt động cho từng đối tượng.</translation>
  </message>
 </context>
 <context>
  <name>changes</name>
  <message>
   <source>Record</source>
   <translation>Bản ghi</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Thẻ</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>Attachment</source>
   <translation>Tệp kèm</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Sơ đồ</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Vụ án</translation>
  </message>
  <message>
   <source>name</source>
   <translation>tên</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>loại</translation>
  </message>
  <message>
   <source>title</source>
   <translation>tên</translation>
  </message>
  <message>
   <source>grade</source>
   <translation>độ tin cậy</translation>
  </message>
  <message>
   <source>grading</source>
   <translation>cách chấm</translation>
  </message>
  <message>
   <source>line strength</source>
   <translation>độ chắc của nét</translation>
  </message>
  <message>
   <source>direction</source>
   <translation>chiều</translation>
  </message>
  <message>
   <source>from</source>
   <translation>từ</translation>
  </message>
  <message>
   <source>to</source>
   <translation>đến</translation>
  </message>
  <message>
   <source>happened</source>
   <translation>xảy ra</translation>
  </message>
  <message>
   <source>learnt</source>
   <translation>biết được</translation>
  </message>
  <message>
   <source>place</source>
   <translation>vị trí</translation>
  </message>
  <message>
   <source>words</source>
   <translation>lời lẽ</translation>
  </message>
  <message>
   <source>source</source>
   <translation>nguồn</translation>
  </message>
  <message>
   <source>quantity</source>
   <translation>số lượng</translation>
  </message>
  <message>
   <source>unit</source>
   <translation>đơn vị</translation>
  </message>
  <message>
   <source>how many times</source>
   <translation>số lần</translation>
  </message>
  <message>
   <source>warrant</source>
   <translation>lệnh</translation>
  </message>
  <message>
   <source>refuted</source>
   <translation>đã bác bỏ</translation>
  </message>
  <message>
   <source>why refuted</source>
   <translation>vì sao bác bỏ</translation>
  </message>
  <message>
   <source>layout</source>
   <translation>bố cục</translation>
  </message>
  <message>
   <source>marking</source>
   <translation>dấu mật</translation>
  </message>
  <message>
   <source>received</source>
   <translation>nhận được</translation>
  </message>
  <message>
   <source>held by</source>
   <translation>đơn vị giữ</translation>
  </message>
  <message>
   <source>file mark</source>
   <translation>số hồ sơ</translation>
  </message>
  <message>
   <source>Undone: %1</source>
   <translation>Đã hoàn tác: %1</translation>
  </message>
  <message>
   <source>Done again: %1</source>
   <translation>Đã làm lại: %1</translation>
  </message>
  <message>
   <source>Went back to step %1</source>
   <translation>Đã quay về bước %1</translation>
  </message>
  <message>
   <source>%1 added: %2</source>
   <translation>Thêm %1: %2</translation>
  </message>
  <message>
   <source>%1 deleted: %2</source>
   <translation>Xóa %1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1 taken away: %2</source>
   <translation>Bỏ %1: %2</translation>
  </message>
  <message>
   <source>%1: %2 became %3</source>
   <translation>%1: %2 thành %3</translation>
  </message>
  <message>
   <source>picture on charts</source>
   <translation>ảnh trên sơ đồ</translation>
  </message>
 </context>
 <context>
  <name>dialogs</name>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
 </context>
 <context>
  <name>evidence</name>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n lần</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing: it is refuted</source>
   <translation>không: đã bị bác bỏ</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 giây</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Lời lẽ</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>Xảy ra</translation>
  </message>
  <message>
   <source>Learnt</source>
   <translation>Biết được</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Vị trí</translation>
  </message>
  <message>
   <source>Speaks of</source>
   <translation>Nói về</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Bao nhiêu</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Độ tin cậy</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>Giá trị</translation>
  </message>
  <message>
   <source>Warrant on</source>
   <translation>Lệnh đối với</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Đơn vị giữ</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Người ghi</translation>
  </message>
  <message>
   <source>Refuted</source>
   <translation>Bác bỏ</translation>
  </message>
 </context>
 <context>
  <name>grades</name>
  <message>
   <source>completely reliable</source>
   <translation>hoàn toàn tin cậy</translation>
  </message>
  <message>
   <source>usually reliable</source>
   <translation>thường tin cậy</translation>
  </message>
  <message>
   <source>fairly reliable</source>
   <translation>khá tin cậy</translation>
  </message>
  <message>
   <source>not usually reliable</source>
   <translation>thường không tin cậy</translation>
  </message>
  <message>
   <source>unreliable</source>
   <translation>không tin cậy</translation>
  </message>
  <message>
   <source>reliability cannot be judged</source>
   <translation>chưa đánh giá được độ tin cậy</translation>
  </message>
  <message>
   <source>confirmed by others</source>
   <translation>được nguồn khác xác nhận</translation>
  </message>
  <message>
   <source>probably true</source>
   <translation>có lẽ đúng</translation>
  </message>
  <message>
   <source>possibly true</source>
   <translation>có thể đúng</translation>
  </message>
  <message>
   <source>doubtful</source>
   <translation>đáng ngờ</translation>
  </message>
  <message>
   <source>improbable</source>
   <translation>khó xảy ra</translation>
  </message>
  <message>
   <source>truth cannot be judged</source>
   <translation>chưa đánh giá được đúng sai</translation>
  </message>
  <message>
   <source>always reliable</source>
   <translation>luôn tin cậy</translation>
  </message>
  <message>
   <source>mostly reliable</source>
   <translation>phần lớn tin cậy</translation>
  </message>
  <message>
   <source>sometimes reliable</source>
   <translation>đôi khi tin cậy</translation>
  </message>
  <message>
   <source>untested</source>
   <translation>chưa kiểm nghiệm</translation>
  </message>
  <message>
   <source>known to be true</source>
   <translation>biết chắc là đúng</translation>
  </message>
  <message>
   <source>known to the source personally</source>
   <translation>nguồn biết trực tiếp</translation>
  </message>
  <message>
   <source>not known personally, borne out by others</source>
   <translation>không biết trực tiếp, được nguồn khác củng cố</translation>
  </message>
  <message>
   <source>cannot be judged</source>
   <translation>không đánh giá được</translation>
  </message>
  <message>
   <source>suspected to be false</source>
   <translation>nghi là sai</translation>
  </message>
  <message>
   <source>reliable</source>
   <translation>tin cậy</translation>
  </message>
  <message>
   <source>not reliable</source>
   <translation>không đáng tin</translation>
  </message>
  <message>
   <source>known directly</source>
   <translation>biết trực tiếp</translation>
  </message>
  <message>
   <source>known indirectly, borne out by others</source>
   <translation>biết gián tiếp, được nguồn khác củng cố</translation>
  </message>
  <message>
   <source>known indirectly</source>
   <translation>biết gián tiếp</translation>
  </message>
  <message>
   <source>not known how</source>
   <translation>không rõ bằng cách nào</translation>
  </message>
  <message>
   <source>Admiralty (A1 to F6)</source>
   <translation>Admiralty (A1 đến F6)</translation>
  </message>
  <message>
   <source>source %1; information %2</source>
   <translation>nguồn %1; thông tin %2</translation>
  </message>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
  </message>
 </context>
 <context>
  <name>headwater::AnalysisModel</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>và %n nữa</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>không có</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Hạng</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Thành viên</translation>
  </message>
  <message>
   <source>Path</source>
   <translation>Đường đi</translation>
  </message>
  <message>
   <source>Tie</source>
   <translation>Liên hệ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Cỡ</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Độ dài</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Bước</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Giá trị</translation>
  </message>
 </context>
 <context>
  <name>headwater::AnalysisPanel</name>
  <message>
   <source>What do you want to know?</source>
   <translation>Anh chị muốn biết gì?</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Câu hỏi</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Hỏi</translation>
  </message>
  <message>
   <source>Ask the network</source>
   <translation>Hỏi mạng lưới</translation>
  </message>
  <message>
   <source>Source: %1. Mind: %2</source>
   <translation>Nguồn: %1. Lưu ý: %2</translation>
  </message>
  <message>
   <source>Steps at most</source>
   <translation>Số bước tối đa</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Bao nhiêu</translation>
  </message>
  <message>
   <source>Paths</source>
   <translation>Số đường</translation>
  </message>
  <message>
   <source>Looking whether the result still holds</source>
   <translation>Đang xem kết quả còn đúng không</translation>
  </message>
  <message>
   <source>Where this comes from, and what it does not say</source>
   <translation>Từ đâu ra, và điều nó không nói</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Thu gọn</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Dừng</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Hỏi lại</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Đang hỏi…</translation>
  </message>
  <message>
   <source>The case has changed since this was computed.</source>
   <translation>Vụ án đã thay đổi từ khi tính.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Đã dừng.</translation>
  </message>
  <message>
   <source>Waits at most, days</source>
   <translation>Chờ tối đa, ngày</translation>
  </message>
  <message>
   <source>any</source>
   <translation>bất kỳ</translation>
  </message>
  <message>
   <source>Members of a circle</source>
   <translation>Số thành viên mỗi vòng</translation>
  </message>
 </context>
 <context>
  <name>headwater::AskedNames</name>
  <message>
   <source>Turn round</source>
   <translation>Đổi chiều</translation>
  </message>
  <message>
   <source>Select one on the chart, then press Ask.</source>
   <translation>Chọn một trên sơ đồ, rồi bấm Hỏi.</translation>
  </message>
  <message>
   <source>Select two on the chart (the second with Shift), then press Ask.</source>
   <translation>Chọn hai trên sơ đồ (cái thứ hai giữ Shift), rồi bấm Hỏi.</translation>
  </message>
  <message>
   <source>Select two or more on the chart (with Shift), then press Ask.</source>
   <translation>Chọn hai hoặc nhiều hơn trên sơ đồ (giữ Shift), rồi bấm Hỏi.</translation>
  </message>
  <message>
   <source>Take the selection as the first side</source>
   <translation>Lấy vùng chọn làm phía thứ nhất</translation>
  </message>
  <message>
   <source>Take the selection as the second side</source>
   <translation>Lấy vùng chọn làm phía thứ hai</translation>
  </message>
  <message>
   <source>Select one side on the chart (several with Shift) and take it, then the other.</source>
   <translation>Chọn một phía trên sơ đồ (nhiều đối tượng với Shift) và lấy làm một phía, rồi chọn phía kia.</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>chưa có ai</translation>
  </message>
  <message>
   <source>First side: %1
Second side: %2</source>
   <translation>Phía thứ nhất: %1
Phía thứ hai: %2</translation>
  </message>
 </context>
 <context>
  <name>headwater::AnalysisResults</name>
  <message>
   <source>Result</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>Show on chart</source>
   <translation>Hiện trên sơ đồ</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Cỡ</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Màu</translation>
  </message>
  <message>
   <source>Set groups apart</source>
   <translation>Tách các nhóm</translation>
  </message>
  <message>
   <source>Export...</source>
   <translation>Xuất...</translation>
  </message>
  <message>
   <source>Keep finding</source>
   <translation>Giữ kết quả</translation>
  </message>
  <message>
   <source>Shows the result on the chart, or takes it off.</source>
   <translation>Hiện kết quả trên sơ đồ, hoặc bỏ đi.</translation>
  </message>
  <message>
   <source>Export the result</source>
   <translation>Xuất kết quả</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Bảng (*.csv)</translation>
  </message>
  <message>
   <source>The result is in %1.</source>
   <translation>Kết quả ở trong %1.</translation>
  </message>
 </context>
 <context>
  <name>headwater::AttachmentList</name>
  <message>
   <source>Attach a photo or document</source>
   <translation>Đính kèm ảnh hoặc tài liệu</translation>
  </message>
  <message>
   <source>%1, SHA-256 %2</source>
   <translation>%1, SHA-256 %2</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>Save as...</source>
   <translation>Lưu thành...</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message numerus="yes">
   <source>Attach %n file(s) to %1</source>
   <translation>
    <numerusform>Đính kèm %n tệp vào %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Attaching</source>
   <translation>Đang đính kèm</translation>
  </message>
  <message>
   <source>Save the attachment</source>
   <translation>Lưu tệp kèm</translation>
  </message>
  <message>
   <source>Saving %1</source>
   <translation>Đang lưu %1</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>Đã lưu thành %1.</translation>
  </message>
  <message>
   <source>Opening %1</source>
   <translation>Đang mở %1</translation>
  </message>
  <message>
   <source>Delete the attachment %1</source>
   <translation>Xóa tệp kèm %1</translation>
  </message>
  <message>
   <source>Show the icon instead</source>
   <translation>Dùng lại biểu tượng</translation>
  </message>
  <message>
   <source>Show on charts</source>
   <translation>Hiện trên sơ đồ</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Đang vẽ</translation>
  </message>
  <message>
   <source>Show %1 for %2 on charts</source>
   <translation>Hiện %1 cho %2 trên sơ đồ</translation>
  </message>
  <message>
   <source>Show the icon for %1 on charts</source>
   <translation>Hiện biểu tượng cho %1 trên sơ đồ</translation>
  </message>
 </context>
 <context>
  <name>headwater::BackupsDialog</name>
  <message>
   <source>after step %1</source>
   <translation>sau bước %1</translation>
  </message>
  <message>
   <source>No copy was made yet. One is made by itself while you work, whenever the case has changed.</source>
   <translation>Chưa có bản nào. Khi bạn làm việc, bản dự phòng tự được lưu mỗi khi vụ án thay đổi.</translation>
  </message>
  <message>
   <source>Restore as a copy...</source>
   <translation>Khôi phục thành bản sao...</translation>
  </message>
  <message>
   <source>Backup copies</source>
   <translation>Bản dự phòng</translation>
  </message>
  <message>
   <source>In the folder %1, the newest first; the oldest go by themselves.</source>
   <translation>Trong thư mục %1, mới nhất trước; bản cũ nhất tự được bỏ.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Lưu dự phòng ngay</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Making a backup copy</source>
   <translation>Đang lưu bản dự phòng</translation>
  </message>
  <message>
   <source>There is a copy of this very state already.</source>
   <translation>Trạng thái này đã có bản dự phòng.</translation>
  </message>
  <message>
   <source>Restore as a copy</source>
   <translation>Khôi phục thành bản sao</translation>
  </message>
  <message>
   <source>Case files (*.hwcase)</source>
   <translation>Tệp vụ án (*.hwcase)</translation>
  </message>
  <message>
   <source>Restoring a copy</source>
   <translation>Đang khôi phục bản sao</translation>
  </message>
 </context>
 <context>
  <name>headwater::Canvas</name>
  <message>
   <source>Chart</source>
   <translation>Sơ đồ</translation>
  </message>
  <message>
   <source>Arrow keys move what is selected or the view, Control and arrow keys walk from item to item, plus and minus zoom, 0 shows all.</source>
   <translation>Phím mũi tên dời mục đã chọn hoặc khung nhìn, Control và mũi tên đi từ mục này sang mục kia, cộng và trừ phóng to thu nhỏ, 0 hiện tất cả.</translation>
  </message>
  <message>
   <source>
rank %1</source>
   <translation>
hạng %1</translation>
  </message>
  <message numerus="yes">
   <source>%1
%2, %n line(s)</source>
   <translation>
    <numerusform>%1
%2, %n đường nối</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::CasePanel</name>
  <message>
   <source>In this case</source>
   <translation>Trong vụ án này</translation>
  </message>
  <message>
   <source>People, phones, places and what links them appear here once a file is imported.</source>
   <translation>Người, điện thoại, địa điểm và các mối liên hệ sẽ hiện ở đây sau khi nhập tệp.</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Nguồn tin</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Sơ đồ</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Kết quả phân tích</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Nhật ký</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Câu hỏi</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
 </context>
 <context>
  <name>headwater::ChartArea</name>
  <message>
   <source>Charts</source>
   <translation>Sơ đồ</translation>
  </message>
  <message>
   <source>Whole case</source>
   <translation>Toàn vụ án</translation>
  </message>
  <message>
   <source>Drawing the chart</source>
   <translation>Đang vẽ sơ đồ</translation>
  </message>
  <message numerus="yes">
   <source>Move %n item(s)</source>
   <translation>
    <numerusform>Di chuyển %n mục</numerusform>
   </translation>
  </message>
  <message>
   <source>Laying out the chart</source>
   <translation>Đang sắp xếp sơ đồ</translation>
  </message>
  <message>
   <source>Lay out the chart</source>
   <translation>Sắp xếp sơ đồ</translation>
  </message>
  <message>
   <source>Nothing to draw yet.
Drop a file of calls, a list of people or a seizure log here,
or press Ctrl+I to import one.</source>
   <translation>Chưa có gì để vẽ.
Thả vào đây tệp cuộc gọi, danh sách người hoặc sổ thu giữ,
hoặc nhấn Ctrl+I để nhập.</translation>
  </message>
  <message>
   <source>Take this off the chart</source>
   <translation>Bỏ khỏi sơ đồ</translation>
  </message>
  <message>
   <source>Applying the style rules</source>
   <translation>Đang áp dụng quy tắc hiển thị</translation>
  </message>
  <message numerus="yes">
   <source>%n hidden</source>
   <translation>
    <numerusform>%n mục đã ẩn</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all that is hidden on this chart</source>
   <translation>Hiện tất cả phần đã ẩn trên sơ đồ này</translation>
  </message>
  <message>
   <source>Nothing is shown on this chart.
Press Ctrl+Shift+N to draw something on it.</source>
   <translation>Sơ đồ này chưa có gì.
Nhấn Ctrl+Shift+N để vẽ thêm vào.</translation>
  </message>
  <message>
   <source>Looking at the period</source>
   <translation>Đang xem khoảng thời gian</translation>
  </message>
  <message>
   <source>%1 of %2 ties</source>
   <translation>%1 trên %2 mối liên hệ</translation>
  </message>
  <message>
   <source>%1 without a date stand back</source>
   <translation>%1 mối không có ngày lùi ra sau</translation>
  </message>
  <message>
   <source>only %1</source>
   <translation>chỉ %1</translation>
  </message>
  <message>
   <source>%1 is in the box &quot;%2&quot;, which is collapsed. Double click the box to expand it.</source>
   <translation>%1 ở trong khung &quot;%2&quot; đang thu gọn. Nhấp đúp vào khung để mở.</translation>
  </message>
 </context>
 <context>
  <name>headwater::CommandBar</name>
  <message>
   <source>Search or command: a name, a phone, a question</source>
   <translation>Tìm hoặc ra lệnh: tên, số điện thoại, câu hỏi</translation>
  </message>
  <message>
   <source>Search or command</source>
   <translation>Tìm hoặc ra lệnh</translation>
  </message>
  <message>
   <source>Ctrl K</source>
   <translation>Ctrl K</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Kết quả tìm</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Câu hỏi</translation>
  </message>
  <message>
   <source>Nothing in the case and no action is called that.</source>
   <translation>Trong vụ án và trong các lệnh không có gì tên như vậy.</translation>
  </message>
 </context>
 <context>
  <name>headwater::ComparisonPanel</name>
  <message>
   <source>From</source>
   <translation>Từ</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Đến</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Hiện nay</translation>
  </message>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
  <message>
   <source>Keep a finding today; here you see later what moved since, and because of which new evidence.</source>
   <translation>Hãy lưu kết quả hôm nay; sau này tại đây sẽ thấy ai đã thay đổi thứ hạng và do bằng chứng mới nào.</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Đang so sánh…</translation>
  </message>
  <message>
   <source>Comparing two rankings</source>
   <translation>So sánh hai bảng xếp hạng</translation>
  </message>
  <message>
   <source>Nobody moved.</source>
   <translation>Không ai thay đổi thứ hạng.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>và %n người nữa</numerusform>
   </translation>
  </message>
  <message>
   <source>new at rank %1</source>
   <translation>mới, ở hạng %1</translation>
  </message>
  <message>
   <source>was rank %1, is no longer there</source>
   <translation>trước ở hạng %1, nay không còn</translation>
  </message>
 </context>
 <context>
  <name>headwater::DateField</name>
  <message>
   <source>2023-05-03 21:14, 2023-05, before 2023</source>
   <translation>2023-05-03 21:14, 2023-05, before 2023</translation>
  </message>
  <message>
   <source>As exactly as it is known: 2023, 2023-05, 3/5/2023 21:14, before 2023-05, or two dates with a / between.</source>
   <translation>Chính xác đến mức đã biết: 2023, 2023-05, 3/5/2023 21:14, before 2023-05, hoặc hai ngày cách nhau bằng dấu /.</translation>
  </message>
  <message>
   <source>no date yet</source>
   <translation>chưa phải ngày</translation>
  </message>
 </context>
 <context>
  <name>headwater::EditableText</name>
  <message>
   <source>Click to change</source>
   <translation>Bấm để sửa</translation>
  </message>
 </context>
 <context>
  <name>headwater::EntityDialog</name>
  <message>
   <source>Cite who told us</source>
   <translation>Dẫn nguồn cho biết</translation>
  </message>
  <message>
   <source>New entity</source>
   <translation>Đối tượng mới</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Thêm</translation>
  </message>
  <message>
   <source>%1 is in the case already. Add a second one only if it is another.</source>
   <translation>%1 đã có trong vụ án. Chỉ thêm nếu đây là đối tượng khác.</translation>
  </message>
 </context>
 <context>
  <name>headwater::EntityField</name>
  <message>
   <source>a name, an alias or a number</source>
   <translation>tên, bí danh hoặc số</translation>
  </message>
 </context>
 <context>
  <name>headwater::EntityKindForm</name>
  <message>
   <source>Property</source>
   <translation>Thuộc tính</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Kiểu</translation>
  </message>
  <message>
   <source>Same value, same thing</source>
   <translation>Cùng giá trị là một</translation>
  </message>
  <message>
   <source>Properties</source>
   <translation>Thuộc tính</translation>
  </message>
  <message>
   <source>May be ranked as a ringleader</source>
   <translation>Có thể xếp hạng là cầm đầu</translation>
  </message>
  <message>
   <source>Drop house</source>
   <translation>Nhà trung chuyển</translation>
  </message>
  <message>
   <source>Drop houses</source>
   <translation>Các nhà trung chuyển</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Several of them</source>
   <translation>Khi có nhiều</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Là gì</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Biểu tượng</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Màu</translation>
  </message>
  <message>
   <source>Another property</source>
   <translation>Thêm thuộc tính</translation>
  </message>
 </context>
 <context>
  <name>headwater::EvidenceCard</name>
  <message>
   <source>refuted</source>
   <translation>đã bác bỏ</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Sửa</translation>
  </message>
  <message>
   <source>Accept again</source>
   <translation>Chấp nhận lại</translation>
  </message>
  <message>
   <source>Refute</source>
   <translation>Bác bỏ</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>refuted: %1</source>
   <translation>đã bác bỏ: %1</translation>
  </message>
 </context>
 <context>
  <name>headwater::EvidenceDialog</name>
  <message>
   <source>Change the evidence</source>
   <translation>Sửa chứng cứ</translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation>Thêm chứng cứ</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Giữ</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Thêm</translation>
  </message>
 </context>
 <context>
  <name>headwater::EvidenceForm</name>
  <message>
   <source>Happened</source>
   <translation>Xảy ra</translation>
  </message>
  <message>
   <source>Learnt</source>
   <translation>Biết được</translation>
  </message>
  <message>
   <source>It has a grade of its own</source>
   <translation>Có độ tin cậy riêng</translation>
  </message>
  <message>
   <source>Quantity, warrant and more</source>
   <translation>Số lượng, lệnh và thêm nữa</translation>
  </message>
  <message>
   <source>A new source</source>
   <translation>Nguồn mới</translation>
  </message>
  <message>
   <source>Choose a source</source>
   <translation>Chọn nguồn</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>page 2, row 1204</source>
   <translation>trang 2, dòng 1204</translation>
  </message>
  <message>
   <source>what it says, word for word</source>
   <translation>nguyên văn</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Lời lẽ</translation>
  </message>
  <message>
   <source>Where in it</source>
   <translation>Ở đâu trong đó</translation>
  </message>
  <message>
   <source>kg, VND</source>
   <translation>kg, VND</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Đơn vị</translation>
  </message>
  <message>
   <source>empty: of all of it</source>
   <translation>trống: về tất cả</translation>
  </message>
  <message>
   <source>on whom the warrant was</source>
   <translation>lệnh nhằm vào ai</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Bao nhiêu</translation>
  </message>
  <message>
   <source>How many times</source>
   <translation>Bao nhiêu lần</translation>
  </message>
  <message>
   <source>Speaks of</source>
   <translation>Nói về</translation>
  </message>
  <message>
   <source>Warrant on</source>
   <translation>Lệnh đối với</translation>
  </message>
 </context>
 <context>
  <name>headwater::EvidenceList</name>
  <message>
   <source>No source is recorded for this. Import the file it came from, or cite a report.</source>
   <translation>Chưa ghi nguồn cho mục này. Hãy nhập tệp gốc hoặc dẫn một báo cáo.</translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation>Thêm chứng cứ</translation>
  </message>
  <message>
   <source>The item is deleted. Ctrl+Z brings it back.</source>
   <translation>Đã xóa mục này. Ctrl+Z để lấy lại.</translation>
  </message>
  <message>
   <source>with %1</source>
   <translation>với %1</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more</source>
   <translation>
    <numerusform>Hiện thêm %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::FilterChips</name>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Sau</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Trước</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Độ tin cậy</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>Nothing in the case yet</source>
   <translation>Vụ án chưa có gì</translation>
  </message>
  <message>
   <source>No sources yet</source>
   <translation>Chưa có nguồn</translation>
  </message>
  <message>
   <source>A date as exactly as you like: 2023, 2023-05 or 2023-05-03.</source>
   <translation>Ngày, chính xác tùy ý: 2023, 2023-05 hoặc 2023-05-03.</translation>
  </message>
  <message>
   <source>Choose what to narrow by</source>
   <translation>Chọn điều kiện thu hẹp</translation>
  </message>
  <message>
   <source>Take this condition off</source>
   <translation>Bỏ điều kiện này</translation>
  </message>
 </context>
 <context>
  <name>headwater::FirstStart</name>
  <message>
   <source>Start here</source>
   <translation>Bắt đầu từ đây</translation>
  </message>
  <message>
   <source>Drop a file of calls, a list of people or a seizure log anywhere in this window. It becomes a chart with a source behind every line.</source>
   <translation>Thả tệp cuộc gọi, danh sách người hoặc sổ thu giữ vào bất cứ đâu trong cửa sổ này. Tệp sẽ thành sơ đồ có nguồn tin cho từng đường nối.</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>Đã mở trước đây</translation>
  </message>
 </context>
 <context>
  <name>headwater::GradeField</name>
  <message>
   <source>How reliable the source is</source>
   <translation>Nguồn tin cậy đến đâu</translation>
  </message>
  <message>
   <source>How credible the information is</source>
   <translation>Thông tin đáng tin đến đâu</translation>
  </message>
 </context>
 <context>
  <name>headwater::Grounds</name>
  <message>
   <source>(removed)</source>
   <translation>(đã xóa)</translation>
  </message>
  <message>
   <source>Some of these ways:</source>
   <translation>Một số đường đi:</translation>
  </message>
  <message numerus="yes">
   <source>and %n more item(s); all stand under Evidence below</source>
   <translation>
    <numerusform>và %n mục nữa; tất cả ở phần Bằng chứng bên dưới</numerusform>
   </translation>
  </message>
  <message>
   <source>Source: %1 (%2)</source>
   <translation>Nguồn: %1 (%2)</translation>
  </message>
 </context>
 <context>
  <name>headwater::Histogram</name>
  <message>
   <source>How the values are spread</source>
   <translation>Các giá trị phân bố thế nào</translation>
  </message>
  <message>
   <source>Draw across bars to select whose values lie there.</source>
   <translation>Kéo qua các cột để chọn những ai có giá trị ở đó.</translation>
  </message>
 </context>
 <context>
  <name>headwater::HistoryPanel</name>
  <message>
   <source>Every step taken in this case is listed here, with who and when.</source>
   <translation>Mọi bước trong vụ án được liệt kê ở đây, ai làm và khi nào.</translation>
  </message>
  <message>
   <source>Show older steps</source>
   <translation>Hiện các bước cũ hơn</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Nhật ký</translation>
  </message>
  <message>
   <source>Narrow by what, who or when</source>
   <translation>Thu hẹp theo việc, người hoặc lúc</translation>
  </message>
  <message>
   <source>Newest first. Nothing is ever taken out of it.</source>
   <translation>Mới nhất trước. Không gì bị lấy ra khỏi đây.</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Kiểm tra</translation>
  </message>
  <message>
   <source>Checks that no step was altered behind the program&apos;s back</source>
   <translation>Kiểm tra rằng không bước nào bị sửa lén</translation>
  </message>
  <message>
   <source>Why: %1</source>
   <translation>Vì sao: %1</translation>
  </message>
  <message>
   <source>Seal %1</source>
   <translation>Niêm %1</translation>
  </message>
  <message>
   <source>Go back to this step...</source>
   <translation>Quay về bước này...</translation>
  </message>
  <message>
   <source>Reading the history</source>
   <translation>Đang đọc nhật ký</translation>
  </message>
  <message>
   <source>and more</source>
   <translation>và thêm nữa</translation>
  </message>
  <message>
   <source>Make the case what it was after step %1, &quot;%2&quot;?</source>
   <translation>Đưa vụ án về như sau bước %1, &quot;%2&quot;?</translation>
  </message>
  <message numerus="yes">
   <source>What the %n later step(s) did is set aside. They stay in the history, and Ctrl+Z brings everything back.</source>
   <translation>
    <numerusform>Việc của %n bước sau được gác lại. Chúng vẫn ở trong nhật ký và Ctrl+Z lấy lại tất cả.</numerusform>
   </translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Quay về</translation>
  </message>
  <message>
   <source>Going back to step %1</source>
   <translation>Đang quay về bước %1</translation>
  </message>
  <message>
   <source>The case is as it was after step %1. Ctrl+Z takes that back.</source>
   <translation>Vụ án như sau bước %1. Ctrl+Z để bỏ việc đó.</translation>
  </message>
 </context>
 <context>
  <name>headwater::Inspector</name>
  <message>
   <source>Nothing is selected</source>
   <translation>Chưa chọn gì</translation>
  </message>
  <message>
   <source>Click a person, a phone or a line on the chart. Who told us, how far they are trusted and what speaks against it appears here.</source>
   <translation>Nhấp vào người, điện thoại hoặc đường nối trên sơ đồ. Ai báo tin, đáng tin đến đâu và điều gì nói ngược lại sẽ hiện ở đây.</translation>
  </message>
  <message numerus="yes">
   <source>%n alias(es)</source>
   <translation>
    <numerusform>%n bí danh</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s)</source>
   <translation>
    <numerusform>%n liên kết</numerusform>
   </translation>
  </message>
  <message>
   <source>one way</source>
   <translation>một chiều</translation>
  </message>
  <message>
   <source>both ways</source>
   <translation>hai chiều</translation>
  </message>
  <message>
   <source>From and to</source>
   <translation>Từ và đến</translation>
  </message>
  <message>
   <source>Between</source>
   <translation>Giữa</translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>Đã chọn %n mục</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>và %n mục nữa</numerusform>
   </translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Thẻ</translation>
  </message>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n tin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n nguồn</numerusform>
   </translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Link to...</source>
   <translation>Liên kết với...</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Link these two...</source>
   <translation>Liên kết hai mục này...</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Nét</translation>
  </message>
  <message>
   <source>Line strength</source>
   <translation>Độ chắc của nét</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Merge...</source>
   <translation>Gộp...</translation>
  </message>
  <message>
   <source>Attachments</source>
   <translation>Tệp kèm</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Đã gộp</translation>
  </message>
  <message>
   <source>Take out again</source>
   <translation>Tách ra lại</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Nhật ký</translation>
  </message>
  <message>
   <source>Split...</source>
   <translation>Tách...</translation>
  </message>
  <message>
   <source>Drawn by hand</source>
   <translation>Vẽ tay</translation>
  </message>
  <message>
   <source>It stands for no record. A double click on it, or F2, changes it; Delete removes it from this chart.</source>
   <translation>Nó không ứng với bản ghi nào. Nhấp đúp hoặc F2 để sửa; Delete để bỏ khỏi sơ đồ này.</translation>
  </message>
  <message>
   <source>A collapsed box. A double click on it shows again what it holds; findings and numbers are the same either way.</source>
   <translation>Một khung đã thu gọn. Nhấp đúp vào nó để hiện lại những gì bên trong; kết quả và con số vẫn như nhau.</translation>
  </message>
 </context>
 <context>
  <name>headwater::KeysDialog</name>
  <message>
   <source>Actions and keys</source>
   <translation>Lệnh và phím tắt</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Lệnh</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Phím</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Tác dụng</translation>
  </message>
  <message>
   <source>On the chart: drag the background to pan, wheel to zoom, click to select, Shift and click to add, Shift and drag to select an area, drag things to move them, double click to go there, Escape to clear, arrow keys to move, Control and arrow keys to walk along.</source>
   <translation>Trên sơ đồ: kéo nền để dời, lăn chuột để phóng to thu nhỏ, nhấp để chọn, Shift và nhấp để chọn thêm, Shift và kéo để chọn vùng, kéo mục để di chuyển, nhấp đúp để đến đó, Escape để bỏ chọn, phím mũi tên để dời, Control và mũi tên để đi dọc theo.</translation>
  </message>
  <message>
   <source>What is drawn by hand is moved like things, a box by its rim or its name; the small square at its right edge makes a note, an event frame or a picture wider; F2 or a double click changes it, or expands a collapsed box.</source>
   <translation>Thứ vẽ tay được di chuyển như mọi vật, khung thì kéo ở viền hoặc tên; ô vuông nhỏ ở mép phải làm rộng ghi chú, khung sự kiện hoặc hình; F2 hoặc nhấp đúp để sửa, hoặc mở khung đã thu gọn.</translation>
  </message>
 </context>
 <context>
  <name>headwater::Legend</name>
  <message>
   <source>Legend</source>
   <translation>Chú giải</translation>
  </message>
  <message>
   <source>Group %1</source>
   <translation>Nhóm %1</translation>
  </message>
  <message>
   <source>Found by the analysis</source>
   <translation>Do phân tích tìm ra</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 đến %2</translation>
  </message>
  <message>
   <source>Larger and darker: higher, %1</source>
   <translation>Lớn và đậm hơn: cao hơn, %1</translation>
  </message>
  <message>
   <source>Larger: higher, %1</source>
   <translation>Lớn hơn: cao hơn, %1</translation>
  </message>
  <message>
   <source>Darker: higher, %1</source>
   <translation>Đậm hơn: cao hơn, %1</translation>
  </message>
  <message>
   <source>Likely tie, recorded by nobody</source>
   <translation>Liên hệ có thể có, chưa ai ghi nhận</translation>
  </message>
  <message>
   <source>In a seizure</source>
   <translation>Trong một vụ thu giữ</translation>
  </message>
  <message>
   <source>New in the last 7 days</source>
   <translation>Mới trong 7 ngày qua</translation>
  </message>
 </context>
 <context>
  <name>headwater::LinkDialog</name>
  <message>
   <source>One way: from the first to the second</source>
   <translation>Một chiều: từ bên đầu đến bên sau</translation>
  </message>
  <message>
   <source>Cite who told us</source>
   <translation>Dẫn nguồn cho biết</translation>
  </message>
  <message>
   <source>New link</source>
   <translation>Liên kết mới</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Từ</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Đến</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Nét</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Thêm</translation>
  </message>
 </context>
 <context>
  <name>headwater::LinkKindForm</name>
  <message>
   <source>One way</source>
   <translation>Một chiều</translation>
  </message>
  <message>
   <source>guards</source>
   <translation>canh giữ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>What flows along it</source>
   <translation>Điều gì đi theo nó</translation>
  </message>
 </context>
 <context>
  <name>headwater::ListPanel</name>
  <message>
   <source>Narrow the list</source>
   <translation>Lọc danh sách</translation>
  </message>
 </context>
 <context>
  <name>headwater::MainWindow</name>
  <message>
   <source>Case files (*.hwcase)</source>
   <translation>Tệp vụ án (*.hwcase)</translation>
  </message>
  <message>
   <source>Make a new case</source>
   <translation>Tạo vụ án mới</translation>
  </message>
  <message>
   <source>Open a case</source>
   <translation>Mở vụ án</translation>
  </message>
  <message>
   <source>Making the sample case</source>
   <translation>Đang tạo vụ án mẫu</translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>Nhập tệp</translation>
  </message>
  <message>
   <source>This case cannot be changed now. Save a copy and open that, or wait until the running import is done.</source>
   <translation>Hiện không thể thay đổi vụ án này. Hãy lưu một bản sao rồi mở bản đó, hoặc đợi việc nhập đang chạy kết thúc.</translation>
  </message>
  <message>
   <source>Save a copy of the case</source>
   <translation>Lưu bản sao vụ án</translation>
  </message>
  <message>
   <source>Saving a copy</source>
   <translation>Đang lưu bản sao</translation>
  </message>
  <message>
   <source>The copy is saved as %1.</source>
   <translation>Bản sao đã lưu thành %1.</translation>
  </message>
  <message>
   <source>Set the marking to %1</source>
   <translation>Đặt độ mật là %1</translation>
  </message>
  <message>
   <source>Lay out</source>
   <translation>Sắp xếp</translation>
  </message>
  <message>
   <source>Whole case</source>
   <translation>Toàn vụ án</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Mở &amp;gần đây</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Chưa có</translation>
  </message>
  <message>
   <source>No case is open</source>
   <translation>Chưa mở vụ án nào</translation>
  </message>
  <message>
   <source>read only</source>
   <translation>chỉ đọc</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>đã lưu</translation>
  </message>
  <message>
   <source>step %1</source>
   <translation>bước %1</translation>
  </message>
  <message>
   <source>ranking out of date</source>
   <translation>bảng xếp hạng đã cũ</translation>
  </message>
  <message>
   <source>Verifying the case file</source>
   <translation>Đang kiểm tra tệp vụ án</translation>
  </message>
  <message numerus="yes">
   <source>The file is sound: %n step(s) of the history checked.</source>
   <translation>
    <numerusform>Tệp nguyên vẹn: đã kiểm tra %n bước của nhật ký.</numerusform>
   </translation>
  </message>
  <message>
   <source>Headwater %1, a workstation for investigators of trafficking networks. Apache License 2.0. Built with Qt, SQLite and Boost.</source>
   <translation>Headwater %1, công cụ cho điều tra viên về các đường dây buôn bán trái phép. Giấy phép Apache 2.0. Dùng Qt, SQLite và Boost.</translation>
  </message>
  <message>
   <source>Making a backup copy</source>
   <translation>Đang lưu bản dự phòng</translation>
  </message>
  <message>
   <source>All files (*);;Tables (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</source>
   <translation>Mọi tệp (*);;Bảng (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</translation>
  </message>
  <message>
   <source>Arrange</source>
   <translation>Sắp xếp</translation>
  </message>
 </context>
 <context>
  <name>headwater::MarkingDialog</name>
  <message>
   <source>Handling marking</source>
   <translation>Độ mật</translation>
  </message>
  <message>
   <source>Stands in the window and at the top and bottom of every printed sheet. Empty: none.</source>
   <translation>Hiện trong cửa sổ và ở đầu, cuối mỗi tờ in. Để trống: không có.</translation>
  </message>
  <message>
   <source>RESTRICTED</source>
   <translation>HẠN CHẾ</translation>
  </message>
  <message>
   <source>CONFIDENTIAL</source>
   <translation>MẬT</translation>
  </message>
  <message>
   <source>SECRET</source>
   <translation>TỐI MẬT</translation>
  </message>
  <message>
   <source>OFFICIAL</source>
   <translation>LƯU HÀNH NỘI BỘ</translation>
  </message>
  <message>
   <source>Change the set...</source>
   <translation>Đổi danh sách...</translation>
  </message>
  <message>
   <source>Markings that are offered, one a line</source>
   <translation>Các ký hiệu được gợi ý, mỗi dòng một</translation>
  </message>
  <message>
   <source>One marking a line. Empty: the usual set.</source>
   <translation>Mỗi dòng một ký hiệu. Trống: danh sách thường dùng.</translation>
  </message>
 </context>
 <context>
  <name>headwater::MergeDialog</name>
  <message>
   <source>Merge</source>
   <translation>Gộp</translation>
  </message>
  <message>
   <source>Are these two one and the same?</source>
   <translation>Hai mục này có phải là một?</translation>
  </message>
  <message>
   <source>The one you keep gets the links, the evidence and the attachments of both, and the properties that it lacks. The name of the other becomes an alias. It can be taken out again at any time.</source>
   <translation>Mục được giữ nhận liên kết, chứng cứ, tệp kèm của cả hai và những thuộc tính còn thiếu. Tên mục kia thành bí danh. Có thể tách ra lại bất cứ lúc nào.</translation>
  </message>
  <message>
   <source>They are of different kinds. The kind of the one you keep stays.</source>
   <translation>Hai mục khác loại. Loại của mục được giữ vẫn còn.</translation>
  </message>
  <message>
   <source>Keep %1</source>
   <translation>Giữ %1</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
 </context>
 <context>
  <name>headwater::Minimap</name>
  <message>
   <source>Overview of the chart</source>
   <translation>Toàn cảnh sơ đồ</translation>
  </message>
  <message>
   <source>Press to go there</source>
   <translation>Nhấn để đến đó</translation>
  </message>
 </context>
 <context>
  <name>headwater::Notice</name>
  <message>
   <source>Notice</source>
   <translation>Thông báo</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Đóng thông báo này</translation>
  </message>
 </context>
 <context>
  <name>headwater::PaperDialog</name>
  <message>
   <source>Scores are shown, so the line &quot;%1&quot; stands on the sheet.</source>
   <translation>Có hiện điểm số, nên dòng &quot;%1&quot; nằm trên tờ in.</translation>
  </message>
  <message>
   <source>Save as file...</source>
   <translation>Lưu thành tệp...</translation>
  </message>
  <message>
   <source>Print...</source>
   <translation>In...</translation>
  </message>
  <message>
   <source>Print chart</source>
   <translation>In sơ đồ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Composing the sheet</source>
   <translation>Đang dựng tờ in</translation>
  </message>
  <message>
   <source>The chart is written to %1.</source>
   <translation>Sơ đồ đã ghi vào %1.</translation>
  </message>
  <message>
   <source>chart</source>
   <translation>so-do</translation>
  </message>
  <message>
   <source>Save the chart as</source>
   <translation>Lưu sơ đồ thành</translation>
  </message>
  <message>
   <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
   <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
  </message>
  <message>
   <source>The chart was sent to %1.</source>
   <translation>Sơ đồ đã gửi đến %1.</translation>
  </message>
  <message>
   <source>Take %1 by %2 sheets</source>
   <translation>Dùng %1 x %2 tờ</translation>
  </message>
  <message>
   <source>Writing %1</source>
   <translation>Đang ghi %1</translation>
  </message>
 </context>
 <context>
  <name>headwater::PolicyDialog</name>
  <message>
   <source>What grades are worth</source>
   <translation>Giá trị độ tin cậy</translation>
  </message>
  <message>
   <source>No standard says how sure a grade makes us; this table is the one of this case. A change counts for everything in it, and findings made before are marked as out of date.</source>
   <translation>Không chuẩn nào nói độ tin cậy làm ta chắc đến đâu; đây là bảng của vụ án này. Thay đổi tính cho mọi thứ trong đó, và phát hiện trước đó bị đánh dấu là cũ.</translation>
  </message>
  <message>
   <source>Version %1</source>
   <translation>Phiên bản %1</translation>
  </message>
  <message>
   <source>As shipped with the program</source>
   <translation>Như đi kèm chương trình</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Giữ</translation>
  </message>
  <message>
   <source>How reliable the source is</source>
   <translation>Nguồn tin cậy đến đâu</translation>
  </message>
  <message>
   <source>How credible the information is</source>
   <translation>Thông tin đáng tin đến đâu</translation>
  </message>
  <message>
   <source>One item graded B2 makes a link %1 sure: the root of both numbers multiplied.</source>
   <translation>Một mục loại B2 làm liên kết chắc %1: căn của tích hai số.</translation>
  </message>
  <message>
   <source>Change what grades are worth</source>
   <translation>Sửa giá trị độ tin cậy</translation>
  </message>
 </context>
 <context>
  <name>headwater::PropertyTable</name>
  <message>
   <source>Two records with the same %1 are the same thing.</source>
   <translation>Hai bản ghi cùng %1 là một.</translation>
  </message>
  <message>
   <source>Kept as a fact only. No ranking ever looks at it.</source>
   <translation>Chỉ giữ như một dữ kiện. Không xếp hạng nào dùng đến.</translation>
  </message>
  <message>
   <source>More than one value is recorded for %1. See who says what below, and refute what is wrong.</source>
   <translation>Có nhiều giá trị cho %1. Xem ai nói gì bên dưới và bác bỏ điều sai.</translation>
  </message>
  <message>
   <source>Add to the card</source>
   <translation>Thêm vào thẻ</translation>
  </message>
  <message>
   <source>Something else...</source>
   <translation>Thứ khác...</translation>
  </message>
  <message>
   <source>What is it called? For example: nickname, height, tattoo.</source>
   <translation>Gọi là gì? Ví dụ: biệt danh, chiều cao, hình xăm.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date and was not kept. Write 2023, 2023-05, 2023-05-03 or &quot;before 2023&quot;.</source>
   <translation>&quot;%1&quot; không phải ngày nên không được giữ. Hãy viết 2023, 2023-05, 2023-05-03 hoặc &quot;before 2023&quot;.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no number and was not kept.</source>
   <translation>&quot;%1&quot; không phải số nên không được giữ.</translation>
  </message>
 </context>
 <context>
  <name>headwater::Proposals</name>
  <message>
   <source>%1 may be %2</source>
   <translation>%1 có thể là %2</translation>
  </message>
  <message>
   <source>may be a call centre, a taxi, a shop</source>
   <translation>có thể là tổng đài, taxi, cửa hàng</translation>
  </message>
  <message>
   <source>Leave out of rankings</source>
   <translation>Bỏ khỏi xếp hạng</translation>
  </message>
  <message>
   <source>left out as a service number</source>
   <translation>đã bỏ vì là số dịch vụ</translation>
  </message>
  <message>
   <source>Count again</source>
   <translation>Tính lại</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Đang tìm…</translation>
  </message>
  <message>
   <source>Show on the chart</source>
   <translation>Hiện trên sơ đồ</translation>
  </message>
  <message>
   <source>Make it the person&apos;s phone</source>
   <translation>Gán là số máy của người này</translation>
  </message>
  <message>
   <source>The phone counts as its owner from now on.</source>
   <translation>Từ nay số máy được tính là chủ của nó.</translation>
  </message>
  <message>
   <source>Join the records</source>
   <translation>Gộp hồ sơ</translation>
  </message>
  <message>
   <source>%1 becomes part of %2, which then counts with the ties of both. It can be taken out again at any time.</source>
   <translation>%1 trở thành một phần của %2, hồ sơ này tính cả liên hệ của hai bên. Có thể tách ra lại bất cứ lúc nào.</translation>
  </message>
  <message>
   <source>Only tie them</source>
   <translation>Chỉ nối lại</translation>
  </message>
  <message>
   <source>A link says that they may be one. Both records stay, and no score changes.</source>
   <translation>Một liên kết ghi rằng hai bên có thể là một. Cả hai hồ sơ vẫn giữ, không điểm nào thay đổi.</translation>
  </message>
  <message>
   <source>from about %1</source>
   <translation>từ khoảng %1</translation>
  </message>
  <message>
   <source>as one</source>
   <translation>nếu là một</translation>
  </message>
  <message>
   <source>rank %1</source>
   <translation>hạng %1</translation>
  </message>
  <message>
   <source>score %1</source>
   <translation>điểm %1</translation>
  </message>
  <message>
   <source>Rank as one</source>
   <translation>Xếp hạng như một</translation>
  </message>
  <message>
   <source>Shows the whole ranking as if they were one; nothing is joined.</source>
   <translation>Hiện toàn bộ bảng xếp hạng như thể hai bên là một; không gộp gì.</translation>
  </message>
  <message>
   <source>Not the same</source>
   <translation>Không phải một</translation>
  </message>
  <message>
   <source>They are kept apart and not proposed again. Find matching entities lists whom you keep apart.</source>
   <translation>Chúng được tách riêng và không được đề xuất lại. Mục Tìm thực thể trùng liệt kê những ai được tách riêng.</translation>
  </message>
 </context>
 <context>
  <name>headwater::RankingModel</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 đến %2</translation>
  </message>
  <message>
   <source>Between which ranks, in 90 of 100 draws</source>
   <translation>Nằm giữa những hạng nào, trong 90 trên 100 lần rút</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Hạng</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Điểm</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Khoảng</translation>
  </message>
  <message>
   <source>First list</source>
   <translation>Danh sách đầu</translation>
  </message>
  <message>
   <source>Ringleader score (RL)</source>
   <translation>Điểm cầm đầu (RL)</translation>
  </message>
  <message>
   <source>Visible coordinators (V)</source>
   <translation>Người điều phối lộ diện (V)</translation>
  </message>
  <message>
   <source>Insulated leaders (Λ)</source>
   <translation>Kẻ cầm đầu ẩn mình (Λ)</translation>
  </message>
  <message>
   <source>By phone alone</source>
   <translation>Chỉ qua điện thoại</translation>
  </message>
  <message>
   <source>At meetings alone</source>
   <translation>Chỉ các cuộc gặp</translation>
  </message>
  <message>
   <source>In money alone</source>
   <translation>Chỉ dòng tiền</translation>
  </message>
  <message>
   <source>In goods alone</source>
   <translation>Chỉ dòng hàng</translation>
  </message>
  <message>
   <source>Among kin alone</source>
   <translation>Chỉ họ hàng</translation>
  </message>
  <message>
   <source>In ownership alone</source>
   <translation>Chỉ sở hữu</translation>
  </message>
  <message>
   <source>By places alone</source>
   <translation>Chỉ địa điểm</translation>
  </message>
  <message>
   <source>In other ties alone</source>
   <translation>Chỉ liên hệ khác</translation>
  </message>
  <message>
   <source>V %1, Λ %2</source>
   <translation>V %1, Λ %2</translation>
  </message>
  <message>
   <source>Rank %1 to %2 in 90 of 100 draws, %3 in the middle</source>
   <translation>Hạng %1 đến %2 trong 90 trên 100 lần rút, ở giữa là %3</translation>
  </message>
  <message>
   <source>among the first %1: %2 of 100</source>
   <translation>trong %1 người đầu: %2 trên 100</translation>
  </message>
  <message>
   <source>Above, the visible part: stands between, reaches, is missed. Below, the insulated part: few contacts, who are brokers.</source>
   <translation>Trên: phần lộ diện, đứng giữa, tới được, thiếu thì hụt. Dưới: phần ẩn mình, ít liên hệ mà đều là môi giới.</translation>
  </message>
  <message>
   <source>started</source>
   <translation>khởi đầu</translation>
  </message>
  <message>
   <source>received</source>
   <translation>nhận</translation>
  </message>
  <message>
   <source>share started, at least</source>
   <translation>phần khởi đầu, ít nhất</translation>
  </message>
 </context>
 <context>
  <name>headwater::RankingPanel</name>
  <message>
   <source>Ranking</source>
   <translation>Bảng xếp hạng</translation>
  </message>
  <message>
   <source>Rank again</source>
   <translation>Xếp hạng lại</translation>
  </message>
  <message>
   <source>How it is computed</source>
   <translation>Cách tính</translation>
  </message>
  <message>
   <source>Pin to chart</source>
   <translation>Ghim lên sơ đồ</translation>
  </message>
  <message>
   <source>Keep finding</source>
   <translation>Giữ kết quả</translation>
  </message>
  <message>
   <source>Print as exhibit</source>
   <translation>In làm tài liệu</translation>
  </message>
  <message>
   <source>Rank now</source>
   <translation>Xếp hạng ngay</translation>
  </message>
  <message>
   <source>The case has changed since this was computed.</source>
   <translation>Vụ án đã thay đổi từ khi tính bảng này.</translation>
  </message>
  <message>
   <source>The ranking of everyone in the case appears here, with the reasons for each rank.</source>
   <translation>Thứ hạng của mọi người trong vụ án sẽ hiện ở đây, kèm lý do cho từng hạng.</translation>
  </message>
  <message>
   <source>Ranking…</source>
   <translation>Đang xếp hạng…</translation>
  </message>
  <message>
   <source>New phones</source>
   <translation>Số máy mới</translation>
  </message>
  <message>
   <source>Who takes up the contacts that somebody else leaves. Proposals: nothing is joined unless you say so, and every step can be undone.</source>
   <translation>Ai nối lại các liên hệ mà người khác bỏ. Chỉ là đề xuất: không gộp gì nếu bạn chưa đồng ý, và bước nào cũng hoàn tác được.</translation>
  </message>
  <message>
   <source>Nobody takes up the contacts of somebody else. That needs dated calls or messages.</source>
   <translation>Không ai nối lại liên hệ của người khác. Cần có cuộc gọi hay tin nhắn có ngày giờ.</translation>
  </message>
  <message>
   <source>Service numbers</source>
   <translation>Số dịch vụ</translation>
  </message>
  <message>
   <source>Numbers that many call and that hardly call back distort a ranking. What is marked as a service stays in the case and on the chart.</source>
   <translation>Số có nhiều người gọi mà hầu như không gọi lại làm lệch xếp hạng. Số đã đánh dấu dịch vụ vẫn ở trong vụ án và trên sơ đồ.</translation>
  </message>
  <message>
   <source>No number looks like a service. That needs calls with a direction.</source>
   <translation>Không số nào giống số dịch vụ. Cần có cuộc gọi ghi rõ chiều.</translation>
  </message>
  <message>
   <source>Only B2 or better</source>
   <translation>Chỉ từ B2 trở lên</translation>
  </message>
  <message>
   <source>How sure is that?</source>
   <translation>Chắc chắn đến đâu?</translation>
  </message>
  <message>
   <source>Which list</source>
   <translation>Danh sách nào</translation>
  </message>
  <message>
   <source>Ranks again from evidence graded B2 or better alone</source>
   <translation>Xếp hạng lại chỉ từ bằng chứng hạng B2 trở lên</translation>
  </message>
  <message>
   <source>Beside the ranking</source>
   <translation>Bên cạnh xếp hạng</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Thay đổi</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Dịch vụ</translation>
  </message>
  <message>
   <source>No clear leader: the data do not single anybody out. That is an answer; more names would be guesses.</source>
   <translation>Không rõ ai cầm đầu: dữ liệu không cho thấy ai nổi trội. Đó cũng là câu trả lời; nêu thêm tên chỉ là phỏng đoán.</translation>
  </message>
  <message>
   <source>Drawing networks that fit the evidence…</source>
   <translation>Đang rút các mạng phù hợp với bằng chứng…</translation>
  </message>
  <message>
   <source>Bars: 90 of 100 draws. Grey: could as well be outside the first ten.</source>
   <translation>Thanh: 90 trên 100 lần rút. Xám: cũng có thể nằm ngoài mười người đầu.</translation>
  </message>
  <message>
   <source>How sure this is has not been drawn.</source>
   <translation>Chưa rút để biết chắc chắn đến đâu.</translation>
  </message>
  <message>
   <source>Phones</source>
   <translation>Số máy</translation>
  </message>
  <message>
   <source>What moved since a kept ranking</source>
   <translation>Thay đổi so với bảng đã lưu</translation>
  </message>
  <message>
   <source>Ranking</source>
   <comment>tab</comment>
   <translation>Hạng</translation>
  </message>
  <message>
   <source>Back to the case as it is</source>
   <translation>Về vụ án như hiện nay</translation>
  </message>
  <message>
   <source>As it was kept, of the case at step %1.</source>
   <translation>Như đã giữ, của vụ án ở bước %1.</translation>
  </message>
  <message>
   <source>The case has changed since.</source>
   <translation>Từ đó vụ án đã thay đổi.</translation>
  </message>
 </context>
 <context>
  <name>headwater::RankingWork</name>
  <message>
   <source>Ranking layer by layer</source>
   <translation>Xếp hạng từng lớp</translation>
  </message>
  <message>
   <source>How sure is that?</source>
   <translation>Chắc chắn đến đâu?</translation>
  </message>
  <message>
   <source>Opening a kept finding</source>
   <translation>Đang mở kết quả đã giữ</translation>
  </message>
 </context>
 <context>
  <name>headwater::Reasons</name>
  <message>
   <source>show</source>
   <translation>xem</translation>
  </message>
 </context>
 <context>
  <name>headwater::RecordStepsList</name>
  <message>
   <source>Reading the history</source>
   <translation>Đang đọc nhật ký</translation>
  </message>
  <message>
   <source>and older ones</source>
   <translation>và các bước cũ hơn</translation>
  </message>
  <message>
   <source>Why: %1</source>
   <translation>Vì sao: %1</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>và %n nữa</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::RecordTable</name>
  <message>
   <source>Search in these</source>
   <translation>Tìm trong số này</translation>
  </message>
  <message>
   <source>%1, sorting...</source>
   <translation>%1, đang sắp xếp...</translation>
  </message>
  <message>
   <source>%1 in all</source>
   <translation>tất cả %1</translation>
  </message>
 </context>
 <context>
  <name>headwater::RecordTableModel</name>
  <message>
   <source>Sorting</source>
   <translation>Đang sắp xếp</translation>
  </message>
 </context>
 <context>
  <name>headwater::RefuteDialog</name>
  <message>
   <source>Refute</source>
   <translation>Bác bỏ</translation>
  </message>
  <message>
   <source>It stays in the case, struck through, and counts nothing from now on. Say why it is wrong.</source>
   <translation>Mục này vẫn ở trong vụ án, bị gạch ngang và từ nay không được tính. Hãy nói vì sao sai.</translation>
  </message>
  <message>
   <source>Why it is wrong</source>
   <translation>Vì sao sai</translation>
  </message>
  <message>
   <source>for example: he was in custody that day, see report 31</source>
   <translation>ví dụ: hôm đó người này đang bị tạm giữ, xem báo cáo 31</translation>
  </message>
 </context>
 <context>
  <name>headwater::SchemaDialog</name>
  <message>
   <source>Keep</source>
   <translation>Giữ</translation>
  </message>
  <message>
   <source>Delete this kind</source>
   <translation>Xóa loại này</translation>
  </message>
  <message>
   <source>Kinds of this case</source>
   <translation>Các loại của vụ án</translation>
  </message>
  <message>
   <source>New kind of entity</source>
   <translation>Loại đối tượng mới</translation>
  </message>
  <message>
   <source>New kind of link</source>
   <translation>Loại liên kết mới</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Give the kind a name first.</source>
   <translation>Hãy đặt tên cho loại trước.</translation>
  </message>
  <message>
   <source>Change the kind %1</source>
   <translation>Sửa loại %1</translation>
  </message>
  <message>
   <source>Delete the kind %1</source>
   <translation>Xóa loại %1</translation>
  </message>
 </context>
 <context>
  <name>headwater::ScopeForm</name>
  <message>
   <source>any date</source>
   <translation>ngày bất kỳ</translation>
  </message>
  <message>
   <source>2023, 2023-05 or 2023-05-03. What has no date stays.</source>
   <translation>2023, 2023-05 hoặc 2023-05-03. Những gì không có ngày vẫn giữ.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Từ</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Đến</translation>
  </message>
  <message>
   <source>Follow the direction of calls</source>
   <translation>Theo chiều cuộc gọi</translation>
  </message>
  <message>
   <source>Strong ties count as near</source>
   <translation>Liên hệ mạnh tính là gần</translation>
  </message>
  <message>
   <source>Ties</source>
   <translation>Liên hệ</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Cấp tin cậy</translation>
  </message>
  <message>
   <source>From caller to called, from sender to receiver.</source>
   <translation>Từ người gọi tới người nghe, từ người gửi tới người nhận.</translation>
  </message>
  <message>
   <source>The more contacts and the better their evidence, the nearer.</source>
   <translation>Càng nhiều liên lạc và chứng cứ càng tốt thì càng gần.</translation>
  </message>
  <message>
   <source>%1 or better</source>
   <translation>%1 trở lên</translation>
  </message>
  <message>
   <source>Any grade</source>
   <translation>Mọi cấp</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Mọi loại</translation>
  </message>
  <message>
   <source>What is looked at: %1</source>
   <translation>Đang xem: %1</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 đến %2</translation>
  </message>
  <message>
   <source>from %1</source>
   <translation>từ %1</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>đến %1</translation>
  </message>
  <message numerus="yes">
   <source>%n kind(s) of tie</source>
   <translation>
    <numerusform>%n loại liên hệ</numerusform>
   </translation>
  </message>
  <message>
   <source>by direction</source>
   <translation>theo chiều</translation>
  </message>
  <message>
   <source>by strength</source>
   <translation>theo độ mạnh</translation>
  </message>
  <message>
   <source>The whole case, every tie</source>
   <translation>Cả vụ án, mọi liên hệ</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date. Write 2023, 2023-05 or 2023-05-03.</source>
   <translation>&quot;%1&quot; không phải ngày. Hãy viết 2023, 2023-05 hoặc 2023-05-03.</translation>
  </message>
 </context>
 <context>
  <name>headwater::SearchPanel</name>
  <message>
   <source>Select all of them</source>
   <translation>Chọn tất cả</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Kết quả tìm</translation>
  </message>
  <message>
   <source>A name, an alias, a number, words of a quotation</source>
   <translation>Tên, bí danh, số, lời trích</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Tìm</translation>
  </message>
  <message>
   <source>Searching</source>
   <translation>Đang tìm</translation>
  </message>
  <message>
   <source>spelt nearly like that</source>
   <translation>viết gần giống</translation>
  </message>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>tìm thấy %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the best %n</source>
   <translation>
    <numerusform>%n kết quả hợp nhất</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing in the case is called that. Accents, capitals and the spelling of phone numbers do not matter; fewer letters or fewer conditions find more.</source>
   <translation>Không có gì trong vụ án tên như vậy. Dấu, chữ hoa và cách viết số điện thoại không quan trọng; ít chữ hoặc ít điều kiện hơn sẽ tìm được nhiều hơn.</translation>
  </message>
  <message>
   <source>Type a name with or without accents, part of a phone number, or words of a quotation. The chips below the field narrow what is found.</source>
   <translation>Gõ tên có dấu hoặc không, một phần số điện thoại, hoặc lời trích. Các nút dưới ô để thu hẹp kết quả.</translation>
  </message>
  <message>
   <source>Look through everything</source>
   <translation>Xem hết mọi thứ</translation>
  </message>
 </context>
 <context>
  <name>headwater::Session</name>
  <message>
   <source>Taking back: %1</source>
   <translation>Đang hoàn tác: %1</translation>
  </message>
  <message>
   <source>Doing again: %1</source>
   <translation>Đang làm lại: %1</translation>
  </message>
  <message>
   <source>The case is being written by a job. Wait for it or stop it, then try again.</source>
   <translation>Vụ án đang được ghi bởi một việc khác. Hãy đợi hoặc dừng việc đó rồi thử lại.</translation>
  </message>
  <message>
   <source>The case cannot be changed now.</source>
   <translation>Hiện không thể thay đổi vụ án.</translation>
  </message>
  <message>
   <source>The finding is kept in the case, with its numbers and its reasons.</source>
   <translation>Kết quả đã được giữ trong vụ án, cùng các con số và lý do.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Đã dừng. Không có gì thay đổi.</translation>
  </message>
 </context>
 <context>
  <name>headwater::SheetPreview</name>
  <message>
   <source>Preview of the sheet</source>
   <translation>Xem trước tờ in</translation>
  </message>
  <message>
   <source>Composing the sheet...</source>
   <translation>Đang dựng tờ in...</translation>
  </message>
 </context>
 <context>
  <name>headwater::SidePanel</name>
  <message>
   <source>Put this panel away</source>
   <translation>Cất bảng này</translation>
  </message>
  <message>
   <source>None in this case.</source>
   <translation>Không có trong vụ án này.</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Sơ đồ</translation>
  </message>
  <message>
   <source>The chart of the whole case is drawn by itself. It is kept here as soon as you move something on it.</source>
   <translation>Sơ đồ toàn vụ án được tự động vẽ. Sơ đồ được giữ ở đây ngay khi bạn di chuyển một mục.</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Kết quả phân tích</translation>
  </message>
  <message>
   <source>Ask a question and press Keep finding: the answer is kept here with its reasons, as it was on that day.</source>
   <translation>Hãy đặt câu hỏi và nhấn Giữ kết quả: câu trả lời được giữ ở đây cùng lý do, đúng như ngày hôm đó.</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>As it was kept. Names, ranks and the first reason of each.</source>
   <translation>Như lúc được giữ. Tên, hạng và lý do đầu tiên của từng người.</translation>
  </message>
  <message>
   <source>This finding names nobody.</source>
   <translation>Kết quả này không nêu tên ai.</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
  <message>
   <source>What links people and things, and who told us, is listed here once a file is imported.</source>
   <translation>Điều nối người và vật, và ai cho biết, sẽ hiện ở đây khi đã nhập tệp.</translation>
  </message>
 </context>
 <context>
  <name>headwater::SourceDialog</name>
  <message>
   <source>Source</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>The grade counts for every item of this source that carries none of its own.</source>
   <translation>Độ tin cậy này tính cho mọi mục của nguồn không có độ tin cậy riêng.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Giữ</translation>
  </message>
 </context>
 <context>
  <name>headwater::SourceForm</name>
  <message>
   <source>Received</source>
   <translation>Nhận được</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Báo cáo</translation>
  </message>
  <message>
   <source>Informant</source>
   <translation>Người cung cấp tin</translation>
  </message>
  <message>
   <source>Observation</source>
   <translation>Quan sát</translation>
  </message>
  <message>
   <source>Surveillance note 14</source>
   <translation>Ghi chép theo dõi 14</translation>
  </message>
  <message>
   <source>file mark or file name</source>
   <translation>số hồ sơ hoặc tên tệp</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>Tên nguồn</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Là gì</translation>
  </message>
  <message>
   <source>File mark</source>
   <translation>Số hồ sơ</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Đơn vị giữ</translation>
  </message>
  <message>
   <source>Grading</source>
   <translation>Cách chấm</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Độ tin cậy</translation>
  </message>
 </context>
 <context>
  <name>headwater::SourcesPanel</name>
  <message>
   <source>Every imported file and every cited report is listed here, with its grade and what rests on it.</source>
   <translation>Mọi tệp đã nhập và báo cáo đã dẫn được liệt kê ở đây, với độ tin cậy và những gì dựa vào nó.</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Nguồn tin</translation>
  </message>
  <message>
   <source>Narrow the list</source>
   <translation>Thu hẹp danh sách</translation>
  </message>
  <message>
   <source>Each with the grade of what carries none of its own.</source>
   <translation>Kèm độ tin cậy cho mục không có độ tin cậy riêng.</translation>
  </message>
  <message>
   <source>Grades</source>
   <translation>Độ tin cậy</translation>
  </message>
  <message>
   <source>What each grade is worth</source>
   <translation>Mỗi độ tin cậy đáng giá bao nhiêu</translation>
  </message>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n mục</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading the sources</source>
   <translation>Đang đọc các nguồn</translation>
  </message>
  <message>
   <source>Select what rests on it</source>
   <translation>Chọn những gì dựa vào nó</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Sửa</translation>
  </message>
  <message>
   <source>Reading what rests on it</source>
   <translation>Đang đọc những gì dựa vào nó</translation>
  </message>
 </context>
 <context>
  <name>headwater::Standing</name>
  <message>
   <source>Rank %1 of %2</source>
   <translation>Hạng %1 trên %2</translation>
  </message>
  <message>
   <source>(out of date)</source>
   <translation>(đã cũ)</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Vì sao</translation>
  </message>
  <message>
   <source>Against</source>
   <translation>Phản bác</translation>
  </message>
  <message>
   <source>Layer by layer</source>
   <translation>Từng lớp</translation>
  </message>
  <message>
   <source>rank %1 of %2</source>
   <translation>hạng %1 trên %2</translation>
  </message>
  <message>
   <source>What part it may be</source>
   <translation>Có thể giữ vai gì</translation>
  </message>
  <message>
   <source>Guesses at conduct to be checked, not findings about the person.</source>
   <translation>Phỏng đoán về hành vi cần kiểm tra, không phải kết luận về con người.</translation>
  </message>
  <message>
   <source>%1?</source>
   <translation>%1?</translation>
  </message>
  <message>
   <source>among the first %1 in %2 of 100 draws; rank %3 to %4</source>
   <translation>trong %1 người đầu ở %2 trên 100 lần rút; hạng %3 đến %4</translation>
  </message>
 </context>
 <context>
  <name>headwater::Sureness</name>
  <message numerus="yes">
   <source>%1 sure, from %n source(s)</source>
   <translation>
    <numerusform>%1 chắc chắn, từ %n nguồn</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>The best item of each source counts, for repeating oneself is no proof. Sources that agree make each other surer. What is refuted counts nothing.</source>
   <translation>Mỗi nguồn chỉ tính mục tốt nhất, vì lặp lại không phải là bằng chứng. Các nguồn trùng khớp làm nhau chắc hơn. Điều bị bác bỏ không được tính.</translation>
  </message>
 </context>
 <context>
  <name>headwater::TopBar</name>
  <message>
   <source>Handling marking: %1</source>
   <translation>Độ mật: %1</translation>
  </message>
 </context>
 <context>
  <name>headwater::WorkBar</name>
  <message>
   <source>Stop</source>
   <translation>Dừng</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>Stop what is running</source>
   <translation>Dừng việc đang chạy</translation>
  </message>
  <message>
   <source>%1: stopping</source>
   <translation>%1: đang dừng</translation>
  </message>
  <message numerus="yes">
   <source>(and %n more)</source>
   <translation>
    <numerusform>(và %n việc nữa)</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>import</name>
  <message>
   <source>%1 rows read = %2 new + %3 joined + %4 rejected + %5 skipped</source>
   <translation>%1 dòng đã đọc = %2 mới + %3 gộp + %4 bị loại + %5 bỏ qua</translation>
  </message>
  <message>
   <source>Nothing in it was new. The case is unchanged.</source>
   <translation>Không có gì mới. Vụ án không thay đổi.</translation>
  </message>
  <message>
   <source>Taken in as step %1: %2 new things, %3 known already, %4 new links.</source>
   <translation>Đã nhập thành bước %1: %2 mục mới, %3 đã biết, %4 liên kết mới.</translation>
  </message>
  <message>
   <source>note</source>
   <translation>ghi chú</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>cảnh báo</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>bị loại</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Dòng</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Cột</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Mức</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Vấn đề</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Vấn đề</translation>
  </message>
  <message>
   <source>file</source>
   <translation>tệp</translation>
  </message>
  <message>
   <source>Taken in as step %1: %2 calls stored in %3 packed blocks, %4 rows rejected.</source>
   <translation>Đã nhập thành bước %1: %2 cuộc gọi lưu trong %3 khối nén, %4 dòng bị loại.</translation>
  </message>
 </context>
 <context>
  <name>kinds</name>
  <message>
   <source>Person or firm</source>
   <translation>Người hoặc công ty</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Vật</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Vị trí</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Sự kiện</translation>
  </message>
  <message>
   <source>Calls and messages</source>
   <translation>Cuộc gọi và tin nhắn</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Gặp gỡ</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Tiền</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Hàng</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Gia đình</translation>
  </message>
  <message>
   <source>Owning and using</source>
   <translation>Sở hữu và sử dụng</translation>
  </message>
  <message>
   <source>Being at a place</source>
   <translation>Có mặt tại nơi</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Thứ khác</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Chữ</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Số điện thoại</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Có hoặc không</translation>
  </message>
 </context>
 <context>
  <name>lists</name>
  <message numerus="yes">
   <source>%n item(s) placed</source>
   <translation>
    <numerusform>đã đặt %n mục</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>record_steps</name>
  <message numerus="yes">
   <source>Delete %n record(s)</source>
   <translation>
    <numerusform>Xóa %n bản ghi</numerusform>
   </translation>
  </message>
  <message>
   <source>Rename %1 to %2</source>
   <translation>Đổi tên %1 thành %2</translation>
  </message>
  <message>
   <source>Label the link %1 as %2</source>
   <translation>Ghi nhãn liên kết %1 là %2</translation>
  </message>
  <message>
   <source>Change the kind of %1</source>
   <translation>Đổi loại của %1</translation>
  </message>
  <message>
   <source>Mark the link %1 as %2</source>
   <translation>Đánh dấu liên kết %1 là %2</translation>
  </message>
  <message>
   <source>Add %1 to %2</source>
   <translation>Thêm %1 vào %2</translation>
  </message>
  <message>
   <source>Change the card of %1</source>
   <translation>Sửa thẻ của %1</translation>
  </message>
  <message>
   <source>Cite %1 for %2</source>
   <translation>Dẫn %1 cho %2</translation>
  </message>
  <message>
   <source>Change what %1 says of %2</source>
   <translation>Sửa điều %1 nói về %2</translation>
  </message>
  <message>
   <source>Refute what %1 says of %2</source>
   <translation>Bác bỏ điều %1 nói về %2</translation>
  </message>
  <message>
   <source>Accept again what %1 says of %2</source>
   <translation>Chấp nhận lại điều %1 nói về %2</translation>
  </message>
  <message>
   <source>Delete one item of evidence</source>
   <translation>Xóa một mục chứng cứ</translation>
  </message>
  <message>
   <source>Add %1</source>
   <translation>Thêm %1</translation>
  </message>
  <message>
   <source>Link %1 and %2</source>
   <translation>Liên kết %1 và %2</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>Xóa %1</translation>
  </message>
  <message>
   <source>Change the source %1</source>
   <translation>Sửa nguồn %1</translation>
  </message>
  <message>
   <source>Deleted, with all that rests on it. Ctrl+Z brings it back.</source>
   <translation>Đã xóa cùng mọi thứ dựa vào nó. Ctrl+Z để lấy lại.</translation>
  </message>
  <message>
   <source>Merge %1 into %2</source>
   <translation>Gộp %1 vào %2</translation>
  </message>
  <message>
   <source>%1 is part of %2 now. It can be taken out again in the inspector.</source>
   <translation>%1 nay là một phần của %2. Có thể tách ra lại ở khung chi tiết.</translation>
  </message>
  <message>
   <source>Take %1 out again</source>
   <translation>Tách %1 ra lại</translation>
  </message>
  <message>
   <source>Split %1 off from %2</source>
   <translation>Tách %1 khỏi %2</translation>
  </message>
  <message>
   <source>%1 is a record of its own now. Ctrl+Z takes it back.</source>
   <translation>%1 nay là bản ghi riêng. Ctrl+Z để hoàn tác.</translation>
  </message>
 </context>
 <context>
  <name>tables</name>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Từ</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Đến</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Nét</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Độ tin cậy</translation>
  </message>
  <message>
   <source>Of whom</source>
   <translation>Về ai</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>Xảy ra</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Vị trí</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Lời lẽ</translation>
  </message>
 </context>
 <context>
  <name>headwater::BoardPage</name>
  <message>
   <source>nobody known</source>
   <translation>chưa biết ai</translation>
  </message>
  <message>
   <source>From %1: upstream as far as %2, downstream as far as %3.</source>
   <translation>Từ %1: ngược dòng đến %2, xuôi dòng đến %3.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more, see Questions</source>
   <translation>
    <numerusform>và %n câu nữa, xem mục Câu hỏi</numerusform>
   </translation>
  </message>
  <message>
   <source>Trace from the selection</source>
   <translation>Lần theo từ mục đang chọn</translation>
  </message>
  <message>
   <source>Show on chart</source>
   <translation>Hiện trên sơ đồ</translation>
  </message>
  <message>
   <source>Keep finding</source>
   <translation>Giữ kết quả</translation>
  </message>
  <message>
   <source>Save as file...</source>
   <translation>Lưu thành tệp...</translation>
  </message>
  <message>
   <source>The line by stages</source>
   <translation>Đường dây theo khâu</translation>
  </message>
  <message>
   <source>Select somebody, a seizure or a place, and trace the goods from there. A question mark stands where the trail is lost. Draw across the bar of time to see what moved then.</source>
   <translation>Hãy chọn một người, một vụ bắt giữ hoặc một địa điểm rồi lần theo hàng từ đó. Dấu hỏi đứng ở nơi mất dấu. Kéo ngang thanh thời gian để xem hàng nào di chuyển lúc đó.</translation>
  </message>
  <message>
   <source>Tracing the line</source>
   <translation>Lần theo đường dây</translation>
  </message>
  <message numerus="yes">
   <source>%n handing(s) over in this period.</source>
   <translation>
    <numerusform>%n lần chuyển giao trong khoảng này.</numerusform>
   </translation>
  </message>
  <message>
   <source>Save the line board as</source>
   <translation>Lưu bảng đường dây thành</translation>
  </message>
  <message>
   <source>line</source>
   <translation>duong-day</translation>
  </message>
  <message>
   <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
   <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
  </message>
  <message>
   <source>The line board is written to %1.</source>
   <translation>Bảng đường dây đã ghi vào %1.</translation>
  </message>
  <message>
   <source>Writing the line board</source>
   <translation>Đang ghi bảng tuyến</translation>
  </message>
 </context>
 <context>
  <name>headwater::ChoiceBars</name>
  <message>
   <source>Lines left</source>
   <translation>Tuyến còn lại</translation>
  </message>
  <message>
   <source>Flow left</source>
   <translation>Lưu lượng còn lại</translation>
  </message>
  <message>
   <source>Largest part</source>
   <translation>Phần lớn nhất</translation>
  </message>
  <message>
   <source>Pairs apart</source>
   <translation>Cặp bị tách</translation>
  </message>
  <message>
   <source>Nobody steps in</source>
   <translation>Không ai thay</translation>
  </message>
  <message>
   <source>Anybody of the stage</source>
   <translation>Bất kỳ ai cùng khâu</translation>
  </message>
  <message>
   <source>Who stands nearest</source>
   <translation>Người gần nhất</translation>
  </message>
  <message>
   <source>What each choice leaves</source>
   <translation>Mỗi lựa chọn để lại gì</translation>
  </message>
  <message>
   <source>Shares of what was there before. The largest part: of the people, how many still hang together. Pairs apart: how many pairs cannot reach each other.</source>
   <translation>Tỷ lệ so với trước đó. Phần lớn nhất: bao nhiêu người vẫn còn gắn với nhau. Cặp bị tách: bao nhiêu cặp không liên lạc được với nhau.</translation>
  </message>
 </context>
 <context>
  <name>headwater::CrossingsPage</name>
  <message>
   <source>Handings over</source>
   <translation>Lần chuyển giao</translation>
  </message>
  <message>
   <source>Kilograms</source>
   <translation>Kilôgam</translation>
  </message>
  <message>
   <source>Seizures</source>
   <translation>Vụ bắt giữ</translation>
  </message>
  <message>
   <source>Kilograms seized</source>
   <translation>Kilôgam thu giữ</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>Xu hướng</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Bằng</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Cách giấu</translation>
  </message>
  <message>
   <source>Later half of the time against the earlier: %1 %</source>
   <translation>Nửa sau so với nửa đầu: %1 %</translation>
  </message>
  <message>
   <source>Crossing points and places</source>
   <translation>Điểm qua lại và địa điểm</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Địa bàn</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Địa bàn</translation>
  </message>
  <message>
   <source>New ways</source>
   <translation>Cách mới</translation>
  </message>
  <message>
   <source>No way of carrying or hiding is new.</source>
   <translation>Không có cách chở hoặc giấu nào mới.</translation>
  </message>
 </context>
 <context>
  <name>headwater::LineReading</name>
  <message>
   <source>Reading the line...</source>
   <translation>Đang đọc đường dây...</translation>
  </message>
  <message>
   <source>Reading the line</source>
   <translation>Đọc đường dây</translation>
  </message>
  <message>
   <source>No movement of goods is known yet. Import who handed what to whom, and the line appears here.</source>
   <translation>Chưa biết lần chuyển hàng nào. Hãy nhập ai giao gì cho ai, và đường dây sẽ hiện ở đây.</translation>
  </message>
 </context>
 <context>
  <name>headwater::LineWindow</name>
  <message>
   <source>The whole line</source>
   <translation>Toàn bộ đường dây</translation>
  </message>
  <message>
   <source>Line board</source>
   <translation>Bảng đường dây</translation>
  </message>
  <message>
   <source>Who must be passed</source>
   <translation>Ai không thể bỏ qua</translation>
  </message>
  <message>
   <source>Crossings</source>
   <translation>Điểm qua lại</translation>
  </message>
  <message>
   <source>Strike</source>
   <translation>Đòn đánh</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Câu hỏi</translation>
  </message>
 </context>
 <context>
  <name>headwater::MustPassPage</name>
  <message>
   <source>Nobody by himself closes the line.</source>
   <translation>Không ai một mình chặn được đường dây.</translation>
  </message>
  <message numerus="yes">
   <source>With %n taken at the same time nothing gets through: %1.</source>
   <translation>
    <numerusform>Bắt cùng lúc %n người thì không gì qua được: %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other set(s) do it too.</source>
   <translation>
    <numerusform>%n nhóm khác cũng đủ.</numerusform>
   </translation>
  </message>
  <message>
   <source>Who must be passed</source>
   <translation>Ai không thể bỏ qua</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Khâu</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Share of lines</source>
   <translation>Tỷ lệ tuyến</translation>
  </message>
  <message>
   <source>Ends lost without</source>
   <translation>Đầu cuối mất nếu thiếu</translation>
  </message>
  <message>
   <source>Origins stranded without</source>
   <translation>Đầu nguồn tắc nếu thiếu</translation>
  </message>
  <message>
   <source>Force</source>
   <translation>Lực lượng</translation>
  </message>
  <message>
   <source>Why this stage</source>
   <translation>Vì sao ở khâu này</translation>
  </message>
  <message>
   <source>Stage of the chosen:</source>
   <translation>Khâu của mục đang chọn:</translation>
  </message>
  <message>
   <source>As the data say</source>
   <translation>Theo dữ liệu</translation>
  </message>
  <message>
   <source>Looking for who must be passed</source>
   <translation>Tìm người không thể bỏ qua</translation>
  </message>
 </context>
 <context>
  <name>headwater::QuestionsPage</name>
  <message>
   <source>Print a sheet for each force...</source>
   <translation>In một tờ cho mỗi lực lượng...</translation>
  </message>
  <message>
   <source>Between whom is a tie likely that nobody recorded?</source>
   <translation>Giữa ai có thể có liên hệ chưa được ghi nhận?</translation>
  </message>
  <message>
   <source>The line leaves no question open.</source>
   <translation>Đường dây không còn câu hỏi nào bỏ ngỏ.</translation>
  </message>
  <message>
   <source>No force is known to be in charge</source>
   <translation>Chưa rõ lực lượng phụ trách</translation>
  </message>
  <message>
   <source>Stages at which nothing is recorded</source>
   <translation>Các khâu chưa ghi nhận gì</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>và %n người nữa</numerusform>
   </translation>
  </message>
  <message>
   <source>Known to one source only</source>
   <translation>Chỉ một nguồn biết</translation>
  </message>
  <message>
   <source>Save the questions as</source>
   <translation>Lưu các câu hỏi thành</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>cau-hoi</translation>
  </message>
  <message>
   <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
   <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
  </message>
  <message>
   <source>The questions are written to %1.</source>
   <translation>Các câu hỏi đã ghi vào %1.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more; the printed sheets hold all</source>
   <translation>
    <numerusform>và %n câu nữa; các tờ in có đủ</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::RecoveryPlot</name>
  <message>
   <source>How the line comes back</source>
   <translation>Đường dây hồi phục thế nào</translation>
  </message>
  <message>
   <source>steps after the strike</source>
   <translation>bước sau đòn đánh</translation>
  </message>
 </context>
 <context>
  <name>headwater::StrikeForm</name>
  <message>
   <source>At least one at each stage</source>
   <translation>Ít nhất một người ở mỗi khâu</translation>
  </message>
  <message>
   <source>Crossings may be closed, too</source>
   <translation>Có thể đóng cả điểm qua lại</translation>
  </message>
  <message>
   <source>Take at the same time</source>
   <translation>Bắt cùng lúc</translation>
  </message>
  <message>
   <source>Forces that take part, and how many each can take</source>
   <translation>Lực lượng tham gia và số người mỗi bên bắt được</translation>
  </message>
  <message>
   <source>Must not be taken</source>
   <translation>Không được bắt</translation>
  </message>
  <message>
   <source>Must not be alerted</source>
   <translation>Không được đánh động</translation>
  </message>
  <message>
   <source>Plan the strike</source>
   <translation>Lập kế hoạch</translation>
  </message>
  <message>
   <source>Add the selected</source>
   <translation>Thêm mục đang chọn</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Bỏ</translation>
  </message>
  <message>
   <source>any number</source>
   <translation>bao nhiêu cũng được</translation>
  </message>
  <message>
   <source>How many %1 can take</source>
   <translation>%1 bắt được bao nhiêu</translation>
  </message>
 </context>
 <context>
  <name>headwater::StrikePage</name>
  <message>
   <source>close</source>
   <translation>đóng</translation>
  </message>
  <message>
   <source>arrest</source>
   <translation>bắt</translation>
  </message>
  <message>
   <source>Nobody known can step in for %1.</source>
   <translation>Chưa biết ai thay được %1.</translation>
  </message>
  <message>
   <source>%1 could step in for %2.</source>
   <translation>%1 có thể thay %2.</translation>
  </message>
  <message>
   <source>Show on chart</source>
   <translation>Hiện trên sơ đồ</translation>
  </message>
  <message>
   <source>Keep finding</source>
   <translation>Giữ kết quả</translation>
  </message>
  <message>
   <source>Say how many can be taken at the same time, and press Plan the strike. The plan stands beside the leaders only, the couriers only and a random choice, with a forecast of what grows back.</source>
   <translation>Hãy nêu số người có thể bắt cùng lúc rồi bấm Lập kế hoạch. Kế hoạch được đặt cạnh phương án chỉ bắt kẻ cầm đầu, chỉ bắt người vận chuyển và chọn ngẫu nhiên, kèm dự báo phần nào hồi phục.</translation>
  </message>
  <message>
   <source>Planning the strike...</source>
   <translation>Đang lập kế hoạch...</translation>
  </message>
  <message>
   <source>Planning a strike</source>
   <translation>Lập kế hoạch đòn đánh</translation>
  </message>
  <message>
   <source>Whom to take at the same time</source>
   <translation>Bắt ai cùng lúc</translation>
  </message>
  <message>
   <source>What is left, beside other choices</source>
   <translation>Còn lại gì, so với lựa chọn khác</translation>
  </message>
  <message>
   <source>Lines open again, as positions are filled one by one</source>
   <translation>Tuyến thông trở lại khi từng vị trí được thay</translation>
  </message>
  <message>
   <source>Comparing the strike</source>
   <translation>So sánh đòn đánh</translation>
  </message>
  <message>
   <source>Comparing it with other choices...</source>
   <translation>Đang so sánh với các lựa chọn khác...</translation>
  </message>
 </context>
 <context>
  <name>headwater::TimeBar</name>
  <message>
   <source>When it happened</source>
   <translation>Khi nào xảy ra</translation>
  </message>
  <message>
   <source>Draw across to choose a period; drag it or use the arrow keys to move it, with Shift to widen it, the space bar to play it, double click or Esc to let it go.</source>
   <translation>Kéo ngang để chọn khoảng thời gian; kéo nó hoặc dùng phím mũi tên để dời, thêm Shift để nới rộng, phím cách để chạy, bấm đúp hoặc Esc để bỏ.</translation>
  </message>
  <message>
   <source>All of the time</source>
   <translation>Toàn bộ thời gian</translation>
  </message>
 </context>
 <context>
  <name>headwater::RankingChoices</name>
  <message>
   <source>As the case is now, or as a finding was kept</source>
   <translation>Vụ án như hiện nay, hoặc như kết quả đã giữ</translation>
  </message>
  <message>
   <source>Which list</source>
   <translation>Danh sách nào</translation>
  </message>
  <message>
   <source>Only B2 or better</source>
   <translation>Chỉ từ B2 trở lên</translation>
  </message>
  <message>
   <source>Ranks again from evidence graded B2 or better alone</source>
   <translation>Xếp hạng lại chỉ từ bằng chứng hạng B2 trở lên</translation>
  </message>
  <message>
   <source>Family ties count</source>
   <translation>Tính quan hệ gia đình</translation>
  </message>
  <message>
   <source>Ties that are kinship alone carry no weight unless this is chosen</source>
   <translation>Quan hệ chỉ là họ hàng không có trọng số, trừ khi chọn mục này</translation>
  </message>
  <message>
   <source>Service numbers count</source>
   <translation>Tính cả số dịch vụ</translation>
  </message>
  <message>
   <source>Numbers marked as services are ranked like others</source>
   <translation>Số đã đánh dấu dịch vụ được xếp hạng như số khác</translation>
  </message>
  <message>
   <source>Rank them apart again</source>
   <translation>Xếp hạng riêng trở lại</translation>
  </message>
  <message>
   <source>As it is now</source>
   <translation>Như hiện nay</translation>
  </message>
  <message>
   <source>Kept: %1, step %2</source>
   <translation>Đã giữ: %1, bước %2</translation>
  </message>
  <message>
   <source>As if these were one: %1. Nothing is joined.</source>
   <translation>Như thể đây là một: %1. Không gộp gì.</translation>
  </message>
 </context>
 <context>
  <name>headwater::RankingTable</name>
  <message>
   <source>Ranking</source>
   <translation>Bảng xếp hạng</translation>
  </message>
 </context>
 <context>
  <name>dates</name>
  <message>
   <source>d MMMM yyyy</source>
   <translation>dd/MM/yyyy</translation>
  </message>
  <message>
   <source>MMMM yyyy</source>
   <translation>&apos;tháng&apos; M/yyyy</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>đến %1</translation>
  </message>
  <message>
   <source>from %1</source>
   <translation>từ %1</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 đến %2</translation>
  </message>
 </context>
 <context>
  <name>headwater::SplitDialog</name>
  <message>
   <source>Split</source>
   <translation>Tách</translation>
  </message>
  <message>
   <source>Is %1 really two?</source>
   <translation>%1 thực ra là hai?</translation>
  </message>
  <message>
   <source>Give the other one a name and tick what belongs to it. The rest stays where it is.</source>
   <translation>Đặt tên cho mục kia và đánh dấu những gì thuộc về nó. Phần còn lại giữ nguyên.</translation>
  </message>
  <message>
   <source>Name of the other one</source>
   <translation>Tên của mục kia</translation>
  </message>
  <message>
   <source>Narrow the list</source>
   <translation>Thu hẹp danh sách</translation>
  </message>
  <message>
   <source>What goes with the other one</source>
   <translation>Những gì đi theo mục kia</translation>
  </message>
  <message numerus="yes">
   <source>and %n more, which stay</source>
   <translation>
    <numerusform>và %n mục nữa, giữ nguyên</numerusform>
   </translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Thẻ</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
 </context>
 <context>
  <name>headwater::ScopePeople</name>
  <message>
   <source>Who</source>
   <translation>Ai</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Mọi người</translation>
  </message>
  <message numerus="yes">
   <source>Within %n tie(s) of the selection</source>
   <translation>
    <numerusform>Trong %n liên hệ quanh mục chọn</numerusform>
   </translation>
  </message>
  <message>
   <source>As one</source>
   <translation>Tính là một</translation>
  </message>
  <message>
   <source>One person behind several entries, or a whole family: their ties become those of one. Nothing in the case is merged.</source>
   <translation>Một người sau nhiều mục, hoặc cả một gia đình: liên hệ của họ được tính như của một. Không có gì trong vụ án bị gộp.</translation>
  </message>
  <message>
   <source>Select on the chart or in a list around whom to look, then choose again.</source>
   <translation>Hãy chọn trên biểu đồ hoặc trong danh sách người cần xem xung quanh, rồi chọn lại.</translation>
  </message>
  <message>
   <source>Select the two or more that count as one, then choose again.</source>
   <translation>Hãy chọn từ hai mục trở lên để tính là một, rồi chọn lại.</translation>
  </message>
  <message>
   <source>The selection counts as one</source>
   <translation>Tính mục chọn là một</translation>
  </message>
  <message>
   <source>Apart again: %1</source>
   <translation>Tách lại: %1</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Không ai</translation>
  </message>
  <message numerus="yes">
   <source>within %n tie(s) of %1</source>
   <translation>
    <numerusform>trong %n liên hệ quanh %1</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 as one</source>
   <translation>%1 tính là một</translation>
  </message>
  <message>
   <source>somebody who is gone</source>
   <translation>người không còn trong vụ án</translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 và %n người nữa</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::BeginningView</name>
  <message>
   <source>%1 s</source>
   <translation>%1 giây</translation>
  </message>
  <message>
   <source>What the first rows become</source>
   <translation>Những dòng đầu trở thành</translation>
  </message>
  <message>
   <source>Problems of the first rows</source>
   <translation>Vấn đề của những dòng đầu</translation>
  </message>
  <message>
   <source>No problems in the first rows.</source>
   <translation>Những dòng đầu không có vấn đề gì.</translation>
  </message>
 </context>
 <context>
  <name>headwater::ColumnList</name>
  <message>
   <source>Column</source>
   <translation>Cột</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Ví dụ</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>Có nghĩa là</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>Các cột của tệp</translation>
  </message>
  <message>
   <source>Drag it onto the chart, or choose what it means.</source>
   <translation>Kéo cột vào sơ đồ, hoặc chọn ý nghĩa của cột.</translation>
  </message>
  <message>
   <source>What %1 means</source>
   <translation>Ý nghĩa của %1</translation>
  </message>
 </context>
 <context>
  <name>headwater::DesignChart</name>
  <message>
   <source>Design of the import</source>
   <translation>Thiết kế nhập dữ liệu</translation>
  </message>
  <message>
   <source>Tied to it</source>
   <translation>Gắn với nó</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
  <message>
   <source>drop a column here</source>
   <translation>thả một cột vào đây</translation>
  </message>
  <message>
   <source>drop a column here that says when, where, how much</source>
   <translation>thả vào đây cột cho biết khi nào, ở đâu, bao nhiêu</translation>
  </message>
 </context>
 <context>
  <name>headwater::DesignPage</name>
  <message>
   <source>Kind of the first end</source>
   <translation>Loại của đầu thứ nhất</translation>
  </message>
  <message>
   <source>Kind of link</source>
   <translation>Loại liên kết</translation>
  </message>
  <message>
   <source>Kind of the second end</source>
   <translation>Loại của đầu thứ hai</translation>
  </message>
  <message>
   <source>direction matters</source>
   <translation>có chiều</translation>
  </message>
  <message>
   <source>What every row says</source>
   <translation>Điều mọi dòng đều nói</translation>
  </message>
  <message>
   <source>Column that tells which rows count</source>
   <translation>Cột cho biết dòng nào được tính</translation>
  </message>
  <message>
   <source>Is or is not</source>
   <translation>Là hay không là</translation>
  </message>
  <message>
   <source>Every row</source>
   <translation>Mọi dòng</translation>
  </message>
  <message>
   <source>the same in every row</source>
   <translation>như nhau ở mọi dòng</translation>
  </message>
  <message>
   <source>What every row says there</source>
   <translation>Nội dung như nhau ở mọi dòng</translation>
  </message>
  <message>
   <source>Say in every row</source>
   <translation>Ghi cho mọi dòng</translation>
  </message>
  <message>
   <source>is</source>
   <translation>là</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>không là</translation>
  </message>
  <message>
   <source>anything</source>
   <translation>bất kỳ</translation>
  </message>
  <message>
   <source>What the column must say</source>
   <translation>Nội dung cột phải có</translation>
  </message>
  <message>
   <source>Only these rows</source>
   <translation>Chỉ các dòng này</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Bỏ</translation>
  </message>
  <message>
   <source>Remove: %1</source>
   <translation>Bỏ: %1</translation>
  </message>
  <message>
   <source>%1 is “%2” in every row</source>
   <translation>%1 là “%2” ở mọi dòng</translation>
  </message>
  <message>
   <source>only rows where %1 is “%2”</source>
   <translation>chỉ các dòng có %1 là “%2”</translation>
  </message>
  <message>
   <source>only rows where %1 is not “%2”</source>
   <translation>chỉ các dòng có %1 không là “%2”</translation>
  </message>
  <message>
   <source>A matrix: its first row and its first column name who is tied, the cells say how strongly.</source>
   <translation>Ma trận: dòng đầu và cột đầu nêu tên những ai có quan hệ, các ô cho biết mức độ.</translation>
  </message>
  <message>
   <source>Drag a column onto the chart, or choose what it means. A column without a meaning is kept as it stands.</source>
   <translation>Kéo cột vào sơ đồ, hoặc chọn ý nghĩa của cột. Cột không có ý nghĩa được giữ nguyên.</translation>
  </message>
 </context>
 <context>
  <name>headwater::FilePage</name>
  <message>
   <source>Import specification</source>
   <translation>Mẫu nhập</translation>
  </message>
  <message>
   <source>What a row is</source>
   <translation>Mỗi dòng là gì</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Bảng mã</translation>
  </message>
  <message>
   <source>Delimiter</source>
   <translation>Dấu phân cách</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Trang tính</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Ngày tháng</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>The columns have names, in row</source>
   <translation>Các cột có tên, ở dòng</translation>
  </message>
  <message>
   <source>First rows of the file</source>
   <translation>Những dòng đầu của tệp</translation>
  </message>
  <message>
   <source>A row is</source>
   <translation>Mỗi dòng là</translation>
  </message>
  <message>
   <source>Row of the column names</source>
   <translation>Dòng chứa tên cột</translation>
  </message>
  <message>
   <source>a tie between two</source>
   <translation>một mối liên hệ giữa hai bên</translation>
  </message>
  <message>
   <source>a person or thing</source>
   <translation>một người hoặc vật</translation>
  </message>
  <message>
   <source>a row of a matrix</source>
   <translation>một dòng của ma trận</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>dấu phẩy</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>dấu chấm phẩy</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>dấu tab</translation>
  </message>
  <message>
   <source>colon</source>
   <translation>dấu hai chấm</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>dấu cách</translation>
  </message>
  <message>
   <source>day first: 31/12/2023</source>
   <translation>ngày trước: 31/12/2023</translation>
  </message>
  <message>
   <source>month first: 12/31/2023</source>
   <translation>tháng trước: 12/31/2023</translation>
  </message>
  <message>
   <source>point: 1,234.5</source>
   <translation>dấu chấm: 1,234.5</translation>
  </message>
  <message>
   <source>comma: 1.234,5</source>
   <translation>dấu phẩy: 1.234,5</translation>
  </message>
  <message>
   <source>as understood from the file</source>
   <translation>như hiểu được từ tệp</translation>
  </message>
  <message>
   <source>all of the same columns</source>
   <translation>mọi trang có cùng cột</translation>
  </message>
  <message>
   <source>Reading %1...</source>
   <translation>Đang đọc %1...</translation>
  </message>
  <message>
   <source>The file tells of entities and links of its own; there is nothing to design.</source>
   <translation>Tệp tự nêu các đối tượng và liên kết; không cần thiết kế gì.</translation>
  </message>
  <message>
   <source>Understood from its beginning; change what is wrong.</source>
   <translation>Hiểu được từ phần đầu của tệp; hãy sửa chỗ sai.</translation>
  </message>
  <message>
   <source>Known by its headers as “%1”.</source>
   <translation>Nhận ra qua tên cột: “%1”.</translation>
  </message>
  <message>
   <source>bar |</source>
   <translation>gạch đứng |</translation>
  </message>
 </context>
 <context>
  <name>headwater::ImportDraft</name>
  <message>
   <source>Reading %1</source>
   <translation>Đang đọc %1</translation>
  </message>
  <message>
   <source>Importing %1</source>
   <translation>Đang nhập %1</translation>
  </message>
 </context>
 <context>
  <name>headwater::ImportWindow</name>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Tiếp</translation>
  </message>
  <message>
   <source>Take in all files</source>
   <translation>Nhập mọi tệp</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Thôi</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Nhập dữ liệu</translation>
  </message>
  <message>
   <source>1  File</source>
   <translation>1  Tệp</translation>
  </message>
  <message>
   <source>2  Design</source>
   <translation>2  Thiết kế</translation>
  </message>
  <message>
   <source>3  Source and grade</source>
   <translation>3  Nguồn và mức đánh giá</translation>
  </message>
  <message>
   <source>4  Who we already know</source>
   <translation>4  Ai đã biết</translation>
  </message>
  <message>
   <source>5  Result</source>
   <translation>5  Kết quả</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Các tệp</translation>
  </message>
  <message>
   <source>Drop more files anywhere on this window.</source>
   <translation>Thả thêm tệp vào bất kỳ đâu trên cửa sổ này.</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>đã dừng</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>không đọc được</translation>
  </message>
  <message>
   <source>taken in</source>
   <translation>đã nhập</translation>
  </message>
  <message>
   <source>being taken in</source>
   <translation>đang nhập</translation>
  </message>
  <message>
   <source>needs a look</source>
   <translation>cần xem lại</translation>
  </message>
  <message>
   <source>reading</source>
   <translation>đang đọc</translation>
  </message>
  <message>
   <source>understood</source>
   <translation>đã hiểu</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Nhập vào</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Next file</source>
   <translation>Tệp tiếp theo</translation>
  </message>
  <message>
   <source>Join whom the case surely knows</source>
   <translation>Gộp với những ai vụ án chắc chắn đã biết</translation>
  </message>
  <message>
   <source>Records that share an identifier with one of the case, against which nothing speaks, become one with it. Otherwise every file adds them as new.</source>
   <translation>Bản ghi có chung số định danh với một bản ghi của vụ án, không có gì phản bác, sẽ thành một với nó. Nếu không, mỗi tệp đều thêm chúng như mới.</translation>
  </message>
 </context>
 <context>
  <name>headwater::KnownPage</name>
  <message>
   <source>Read the file</source>
   <translation>Đọc tệp</translation>
  </message>
  <message>
   <source>In the case</source>
   <translation>Trong hồ sơ</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>Trong tệp</translation>
  </message>
  <message>
   <source>Reading the whole file and looking for whom the case knows already.</source>
   <translation>Đang đọc cả tệp và tìm những ai hồ sơ đã biết.</translation>
  </message>
  <message>
   <source>The file is in the case.</source>
   <translation>Tệp đã có trong hồ sơ.</translation>
  </message>
  <message>
   <source>The file was not read to its end. The case is unchanged.</source>
   <translation>Tệp chưa được đọc hết. Hồ sơ không thay đổi.</translation>
  </message>
  <message>
   <source>Nobody and nothing in this file looks like what the case knows.</source>
   <translation>Không ai và không gì trong tệp này giống điều hồ sơ đã biết.</translation>
  </message>
  <message>
   <source>These calls are kept packed: no number becomes a record of the case until you tie it into the network, so nobody is looked for now.</source>
   <translation>Các cuộc gọi này được giữ ở dạng nén: chưa số nào thành bản ghi của vụ án cho đến khi bạn nối nó vào mạng lưới, nên bây giờ chưa cần đối chiếu.</translation>
  </message>
  <message>
   <source>These may be in the case already, and nothing is merged unless you accept it. What you accept becomes one record; both stay behind it and can be parted again. All others are added as new.</source>
   <translation>Những mục này có thể đã có trong vụ án, và không gì được gộp nếu bạn chưa chấp nhận. Mục được chấp nhận trở thành một bản ghi; cả hai vẫn được giữ phía sau và có thể tách lại. Các mục khác được thêm mới.</translation>
  </message>
  <message>
   <source>%1, in the file too</source>
   <translation>%1, cũng trong tệp</translation>
  </message>
 </context>
 <context>
  <name>headwater::MatchList</name>
  <message>
   <source>One</source>
   <translation>Là một</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Điểm</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Vì sao</translation>
  </message>
  <message>
   <source>Who may be one and the same</source>
   <translation>Ai có thể là một</translation>
  </message>
  <message>
   <source>Score from which all are accepted</source>
   <translation>Điểm từ đó tất cả được chấp nhận</translation>
  </message>
  <message>
   <source>Accept all from</source>
   <translation>Chấp nhận tất cả từ</translation>
  </message>
  <message>
   <source>They are one</source>
   <translation>Hai mục là một</translation>
  </message>
  <message>
   <source>Not the same</source>
   <translation>Không phải một</translation>
  </message>
  <message>
   <source>Leave all open</source>
   <translation>Để ngỏ tất cả</translation>
  </message>
  <message>
   <source>They share an identifier, or are the only two of a name, and nothing speaks against it.</source>
   <translation>Chúng có chung số định danh, hoặc chỉ có hai bản ghi mang tên đó, và không có gì phản bác.</translation>
  </message>
  <message>
   <source>Keeps the chosen pairs apart: they are not proposed again. The list of those pairs stands under Find matching entities.</source>
   <translation>Tách riêng các cặp đã chọn: chúng không được đề xuất lại. Danh sách các cặp đó nằm trong mục Tìm thực thể trùng.</translation>
  </message>
  <message>
   <source>Accept the sure ones (%1)</source>
   <translation>Chấp nhận các cặp chắc chắn (%1)</translation>
  </message>
  <message>
   <source>Not the same: kept apart.</source>
   <translation>Không phải một: được tách riêng.</translation>
  </message>
  <message>
   <source>%1 of %2 pairs accepted as one and the same, %3 kept apart</source>
   <translation>%1 trên %2 cặp được chấp nhận là một, %3 cặp tách riêng</translation>
  </message>
 </context>
 <context>
  <name>headwater::MatchingDialog</name>
  <message>
   <source>Pairs that were not merged, because records that are kept apart would have become one (%1): %2.</source>
   <translation>Các cặp không gộp, vì sẽ nhập làm một những bản ghi đang được giữ tách riêng (%1): %2.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Dừng</translation>
  </message>
  <message>
   <source>Record that is kept</source>
   <translation>Bản ghi được giữ</translation>
  </message>
  <message>
   <source>Record that joins it</source>
   <translation>Bản ghi nhập vào</translation>
  </message>
  <message>
   <source>Merge what is accepted</source>
   <translation>Gộp những mục đã chấp nhận</translation>
  </message>
  <message>
   <source>Find matching entities</source>
   <translation>Tìm các đối tượng trùng</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Mọi loại</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Looking through the whole case.</source>
   <translation>Đang xem cả hồ sơ.</translation>
  </message>
  <message>
   <source>Finding matching entities</source>
   <translation>Đang tìm các đối tượng trùng</translation>
  </message>
  <message>
   <source>Stopped. The case is unchanged.</source>
   <translation>Đã dừng. Hồ sơ không thay đổi.</translation>
  </message>
  <message>
   <source>Nothing in the case looks like the same twice.</source>
   <translation>Không có gì trong hồ sơ có vẻ trùng nhau.</translation>
  </message>
  <message>
   <source>Nothing is merged unless you accept it. A merged record stays behind the one that is kept and can be parted again.</source>
   <translation>Không gộp gì nếu bạn không chấp nhận. Bản ghi đã gộp vẫn được giữ phía sau bản ghi chính và có thể tách lại.</translation>
  </message>
  <message>
   <source>Merge and keep apart</source>
   <translation>Gộp và tách riêng</translation>
  </message>
  <message>
   <source>Keep apart</source>
   <translation>Tách riêng</translation>
  </message>
  <message>
   <source>Kept apart (%1)...</source>
   <translation>Đã tách riêng (%1)...</translation>
  </message>
 </context>
 <context>
  <name>headwater::ResultPage</name>
  <message>
   <source>What became of the rows</source>
   <translation>Các dòng đã trở thành gì</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Vấn đề</translation>
  </message>
  <message>
   <source>new: made a record. joined: said more about one that was there. rejected: could not be read. skipped: empty, or not wanted.</source>
   <translation>mới: tạo một bản ghi. gộp: nói thêm về bản ghi đã có. bị loại: không đọc được. bỏ qua: trống hoặc không cần.</translation>
  </message>
  <message>
   <source>This very file was in the case already; it was taken in again. Undo takes it back.</source>
   <translation>Chính tệp này đã có trong hồ sơ; nó vừa được nhập lại. Có thể hoàn tác.</translation>
  </message>
  <message>
   <source>This very file is in the case already.</source>
   <translation>Chính tệp này đã có trong hồ sơ.</translation>
  </message>
  <message>
   <source>Stopped. The case is unchanged.</source>
   <translation>Đã dừng. Hồ sơ không thay đổi.</translation>
  </message>
  <message>
   <source>Taking it in.</source>
   <translation>Đang nhập vào.</translation>
  </message>
  <message>
   <source>Nothing is in the case yet.</source>
   <translation>Chưa có gì trong hồ sơ.</translation>
  </message>
  <message>
   <source>No problems.</source>
   <translation>Không có vấn đề gì.</translation>
  </message>
  <message numerus="yes">
   <source>%n problem(s)</source>
   <translation>
    <numerusform>%n vấn đề</numerusform>
   </translation>
  </message>
  <message>
   <source>Ready. Nothing is in the case yet. Without what you accepted as known, the rows would count like this:</source>
   <translation>Sẵn sàng. Chưa có gì trong hồ sơ. Nếu không tính những mục bạn chấp nhận là đã biết, các dòng sẽ được tính như sau:</translation>
  </message>
  <message>
   <source>Save the rejected rows...</source>
   <translation>Lưu các dòng bị loại...</translation>
  </message>
  <message>
   <source>As a file of the same columns: repair it and import it again.</source>
   <translation>Thành tệp có cùng các cột: sửa rồi nhập lại.</translation>
  </message>
  <message>
   <source>rejected rows</source>
   <translation>dòng bị loại</translation>
  </message>
  <message>
   <source>Save the rejected rows as</source>
   <translation>Lưu các dòng bị loại thành</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt)</source>
   <translation>Bảng (*.csv *.tsv *.txt)</translation>
  </message>
  <message>
   <source>Writing the rejected rows</source>
   <translation>Đang ghi các dòng bị loại</translation>
  </message>
  <message>
   <source>The rejected rows stand in %1. Repair them and import that file as this one was.</source>
   <translation>Các dòng bị loại nằm trong %1. Hãy sửa rồi nhập tệp đó như tệp này.</translation>
  </message>
 </context>
 <context>
  <name>headwater::SourcePage</name>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>Từ đâu đến</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>Tên nguồn</translation>
  </message>
  <message>
   <source>Grading system</source>
   <translation>Hệ thống đánh giá</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Mức đánh giá</translation>
  </message>
  <message>
   <source>Every link and every property that comes of this file will point at this source and bear its grade. Rows with a grade of their own keep it.</source>
   <translation>Mọi liên kết và thuộc tính từ tệp này sẽ dẫn về nguồn này và mang mức đánh giá của nguồn. Dòng có mức đánh giá riêng giữ mức của mình.</translation>
  </message>
  <message>
   <source>For the next file of this kind</source>
   <translation>Cho tệp cùng loại lần sau</translation>
  </message>
  <message>
   <source>Name of the import specification, such as “Phone bills, operator 1”</source>
   <translation>Tên mẫu nhập, ví dụ “Cước điện thoại, nhà mạng 1”</translation>
  </message>
  <message>
   <source>Name of the import specification</source>
   <translation>Tên mẫu nhập</translation>
  </message>
  <message>
   <source>Saved. A file with the same headers is recognised from now on.</source>
   <translation>Đã lưu. Từ nay tệp có cùng tên cột sẽ được nhận ra.</translation>
  </message>
  <message>
   <source>How the calls are kept</source>
   <translation>Cách lưu các cuộc gọi</translation>
  </message>
  <message>
   <source>Keep the calls packed</source>
   <translation>Giữ các cuộc gọi ở dạng nén</translation>
  </message>
  <message>
   <source>For calls by the million: a tenth of the space and of the time. They are found by number and time, with their rows; numbers become records of the case when you tie them into the network.</source>
   <translation>Dành cho hàng triệu cuộc gọi: chỉ tốn một phần mười dung lượng và thời gian. Tìm được theo số và thời gian, kèm dòng gốc; số trở thành bản ghi của vụ án khi bạn nối chúng vào mạng lưới.</translation>
  </message>
 </context>
 <context>
  <name>fields</name>
  <message>
   <source>when</source>
   <translation>khi nào</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>giờ trong ngày</translation>
  </message>
  <message>
   <source>until when</source>
   <translation>đến khi nào</translation>
  </message>
  <message>
   <source>how long</source>
   <translation>bao lâu</translation>
  </message>
  <message>
   <source>how many times</source>
   <translation>bao nhiêu lần</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>số lượng</translation>
  </message>
  <message>
   <source>unit or currency</source>
   <translation>đơn vị hoặc loại tiền</translation>
  </message>
  <message>
   <source>where it happened</source>
   <translation>xảy ra ở đâu</translation>
  </message>
  <message>
   <source>words of the source</source>
   <translation>lời của nguồn</translation>
  </message>
  <message>
   <source>number of the record</source>
   <translation>số của bản ghi</translation>
  </message>
  <message>
   <source>grade</source>
   <translation>mức đánh giá</translation>
  </message>
  <message>
   <source>recorded by</source>
   <translation>người ghi</translation>
  </message>
  <message>
   <source>when it was learnt</source>
   <translation>biết khi nào</translation>
  </message>
  <message>
   <source>warrant</source>
   <translation>lệnh</translation>
  </message>
  <message>
   <source>title of the source</source>
   <translation>tên nguồn</translation>
  </message>
  <message>
   <source>in or out</source>
   <translation>đến hay đi</translation>
  </message>
  <message>
   <source>kind of link</source>
   <translation>loại liên kết</translation>
  </message>
  <message>
   <source>name of the link</source>
   <translation>tên liên kết</translation>
  </message>
  <message>
   <source>line strength</source>
   <translation>độ chắc của đường nối</translation>
  </message>
  <message>
   <source>name or number</source>
   <translation>tên hoặc số</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>loại</translation>
  </message>
  <message>
   <source>several, parted by semicolons</source>
   <translation>nhiều mục, cách nhau bằng chấm phẩy</translation>
  </message>
  <message>
   <source>owner or user</source>
   <translation>chủ hoặc người dùng</translation>
  </message>
  <message>
   <source>kept as it stands</source>
   <translation>giữ nguyên</translation>
  </message>
  <message>
   <source>First %1</source>
   <translation>%1 thứ nhất</translation>
  </message>
  <message>
   <source>Second %1</source>
   <translation>%1 thứ hai</translation>
  </message>
  <message>
   <source>Tied to it</source>
   <translation>Gắn với nó</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
 </context>
 <context>
  <name>headwater::PageForm</name>
  <message>
   <source>Paper</source>
   <translation>Giấy</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Chữ</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Phần</translation>
  </message>
  <message>
   <source> mm</source>
   <translation> mm</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Other size</source>
   <translation>Khổ khác</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Ngang</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Dọc</translation>
  </message>
  <message>
   <source>One sheet</source>
   <translation>Một tờ</translation>
  </message>
  <message>
   <source>Several sheets</source>
   <translation>Nhiều tờ</translation>
  </message>
  <message>
   <source>True scale</source>
   <translation>Đúng tỉ lệ</translation>
  </message>
  <message>
   <source>Across and down</source>
   <translation>Ngang và dọc</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>Hướng</translation>
  </message>
  <message>
   <source>The chart takes</source>
   <translation>Sơ đồ chiếm</translation>
  </message>
  <message>
   <source>Sheets across and down</source>
   <translation>Số tờ ngang và dọc</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Tỉ lệ</translation>
  </message>
  <message>
   <source>Sheets share</source>
   <translation>Các tờ chồng nhau</translation>
  </message>
  <message>
   <source>Margins: left, top</source>
   <translation>Lề: trái, trên</translation>
  </message>
  <message>
   <source>Margins: right, bottom</source>
   <translation>Lề: phải, dưới</translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation>Không nêu ai</translation>
  </message>
  <message>
   <source>DRAFT, COPY 2 ...</source>
   <translation>BẢN NHÁP, BẢN 2 ...</translation>
  </message>
  <message>
   <source>By the size of the paper</source>
   <translation>Theo khổ giấy</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tiêu đề</translation>
  </message>
  <message>
   <source>Handling marking</source>
   <translation>Ký hiệu xử lý</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Người lập</translation>
  </message>
  <message>
   <source>Watermark</source>
   <translation>Chữ chìm</translation>
  </message>
  <message>
   <source>Letters of names</source>
   <translation>Cỡ chữ của tên</translation>
  </message>
  <message>
   <source>Author in the properties of a PDF too</source>
   <translation>Ghi người lập cả trong thuộc tính PDF</translation>
  </message>
  <message>
   <source>Legend</source>
   <translation>Chú giải</translation>
  </message>
  <message>
   <source>Index of names by a grid</source>
   <translation>Bảng tra tên theo ô lưới</translation>
  </message>
  <message>
   <source>Key to several sheets</source>
   <translation>Sơ đồ của nhiều tờ</translation>
  </message>
  <message>
   <source>Marks for cutting</source>
   <translation>Dấu cắt</translation>
  </message>
  <message>
   <source>Shades of grey</source>
   <translation>Sắc xám</translation>
  </message>
  <message>
   <source>With reasons for and against</source>
   <translation>Kèm lý do ủng hộ và phản lại</translation>
  </message>
  <message>
   <source>Dots an inch of a PNG</source>
   <translation>Số điểm mỗi inch của PNG</translation>
  </message>
 </context>
 <context>
  <name>headwater::DossierDialog</name>
  <message>
   <source>Save as file...</source>
   <translation>Lưu thành tệp...</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Hồ sơ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>%1, step %2</source>
   <translation>%1, bước %2</translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation>Không nêu ai</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>Loại nào</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Về</translation>
  </message>
  <message>
   <source>Kept finding</source>
   <translation>Kết quả đã lưu</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Từ</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Đến</translation>
  </message>
  <message>
   <source>Names in the list</source>
   <translation>Số tên trong danh sách</translation>
  </message>
  <message>
   <source>Handling marking</source>
   <translation>Ký hiệu xử lý</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Người lập</translation>
  </message>
  <message>
   <source>Select somebody on the chart first.</source>
   <translation>Hãy chọn ai đó trên sơ đồ trước.</translation>
  </message>
  <message>
   <source>Writing the dossier</source>
   <translation>Đang viết hồ sơ</translation>
  </message>
  <message>
   <source>The dossier is written to %1.</source>
   <translation>Hồ sơ đã ghi vào %1.</translation>
  </message>
  <message>
   <source>Save the dossier as</source>
   <translation>Lưu hồ sơ thành</translation>
  </message>
  <message>
   <source>PDF (*.pdf);;HTML (*.html);;OpenDocument (*.odt)</source>
   <translation>PDF (*.pdf);;HTML (*.html);;OpenDocument (*.odt)</translation>
  </message>
  <message>
   <source>Stopped. Change a choice to have the dossier made.</source>
   <translation>Đã dừng. Hãy đổi một lựa chọn để lập lại hồ sơ.</translation>
  </message>
  <message>
   <source>Stopped. No file was written.</source>
   <translation>Đã dừng. Không có tệp nào được ghi.</translation>
  </message>
  <message>
   <source>Writing %1</source>
   <translation>Đang ghi %1</translation>
  </message>
 </context>
 <context>
  <name>headwater::ReleaseDialog</name>
  <message>
   <source>Also what no evidence speaks of</source>
   <translation>Cả những gì không có chứng cứ</translation>
  </message>
  <message>
   <source>Nameless stand-ins, so that charts keep their shape</source>
   <translation>Người thay không tên, để sơ đồ giữ hình dạng</translation>
  </message>
  <message>
   <source>Write the new case...</source>
   <translation>Ghi vụ án mới...</translation>
  </message>
  <message>
   <source>Release to a recipient</source>
   <translation>Bàn giao cho người nhận</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>Những gì được chuyển</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Bản ghi</translation>
  </message>
  <message>
   <source>Go out</source>
   <translation>Chuyển đi</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Ở lại</translation>
  </message>
  <message>
   <source>The new case is made afresh of what goes out. Its bytes are searched for every name that stays here, and the release stands in the history with its digest.</source>
   <translation>Vụ án mới được lập mới từ những gì chuyển đi. Mọi tên ở lại đều được dò trong từng byte của nó, và việc bàn giao được ghi trong lịch sử kèm mã băm.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Who gets it</source>
   <translation>Ai nhận</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Để làm gì</translation>
  </message>
  <message>
   <source>All; or marks as P or 12</source>
   <translation>Tất cả; hoặc ký hiệu như P hay 12</translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation>Người nhận</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Mục đích</translation>
  </message>
  <message>
   <source>Title of the new case</source>
   <translation>Tên vụ án mới</translation>
  </message>
  <message>
   <source>Handling marking</source>
   <translation>Ký hiệu xử lý</translation>
  </message>
  <message>
   <source>Handling marks of evidence that may go out</source>
   <translation>Ký hiệu xử lý của chứng cứ được chuyển</translation>
  </message>
  <message>
   <source>Not from these forces</source>
   <translation>Không từ các lực lượng này</translation>
  </message>
  <message>
   <source>Not from these sources</source>
   <translation>Không từ các nguồn này</translation>
  </message>
  <message>
   <source>Nobody of these nationalities or countries</source>
   <translation>Không ai thuộc các quốc tịch hay nước này</translation>
  </message>
  <message>
   <source>Sifting what may go out</source>
   <translation>Đang sàng lọc</translation>
  </message>
  <message>
   <source>Entities</source>
   <translation>Đối tượng</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Chứng cứ</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>Properties</source>
   <translation>Thuộc tính</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Sơ đồ</translation>
  </message>
  <message>
   <source>Photos and documents</source>
   <translation>Ảnh và tài liệu</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>Người thay</translation>
  </message>
  <message>
   <source>Nothing stays here.</source>
   <translation>Không có gì ở lại.</translation>
  </message>
  <message>
   <source>Stays here: %1.</source>
   <translation>Ở lại: %1.</translation>
  </message>
  <message>
   <source>Name a recipient and a purpose; both stand in the history.</source>
   <translation>Hãy nêu người nhận và mục đích; cả hai được ghi vào lịch sử.</translation>
  </message>
  <message>
   <source>Write the new case</source>
   <translation>Ghi vụ án mới</translation>
  </message>
  <message>
   <source>Case files (*.hwcase)</source>
   <translation>Tệp vụ án (*.hwcase)</translation>
  </message>
  <message>
   <source>Releasing to %1</source>
   <translation>Đang bàn giao cho %1</translation>
  </message>
  <message>
   <source>The release is written to %1; SHA-256 %2.</source>
   <translation>Bản bàn giao đã ghi vào %1; SHA-256 %2.</translation>
  </message>
  <message>
   <source>Only from these forces; none ticked: from all</source>
   <translation>Chỉ từ các lực lượng này; không đánh dấu: từ tất cả</translation>
  </message>
 </context>
 <context>
  <name>headwater::PageTurner</name>
  <message>
   <source>Page before</source>
   <translation>Trang trước</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Trang sau</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 / %2</translation>
  </message>
 </context>
 <context>
  <name>headwater::JobBar</name>
  <message>
   <source>Stop</source>
   <translation>Dừng</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
 </context>
 <context>
  <name>headwater::PatternDialog</name>
  <message>
   <source>Take what is selected</source>
   <translation>Lấy phần đang chọn</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Tìm</translation>
  </message>
  <message>
   <source>Visual Search</source>
   <translation>Tìm theo hình mẫu</translation>
  </message>
  <message>
   <source>The pattern</source>
   <translation>Hình mẫu</translation>
  </message>
  <message>
   <source>Things with their kinds, and ties between them: a:person -call-&gt; b:person - c. Without a kind, any will do.</source>
   <translation>Các đối tượng với loại của chúng và liên kết giữa chúng: a:person -call-&gt; b:person - c. Không ghi loại thì loại nào cũng được.</translation>
  </message>
  <message>
   <source>Where it is found</source>
   <translation>Nơi tìm thấy</translation>
  </message>
  <message>
   <source>Finding the pattern</source>
   <translation>Đang tìm hình mẫu</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Đã dừng.</translation>
  </message>
  <message>
   <source>The first %1 places; there may be more.</source>
   <translation>%1 nơi đầu tiên; có thể còn nữa.</translation>
  </message>
  <message>
   <source>It is nowhere on the chart.</source>
   <translation>Không có ở đâu trên sơ đồ.</translation>
  </message>
  <message>
   <source>Places: %1. Up and down step through them.</source>
   <translation>Số nơi: %1. Dùng phím lên và xuống để xem từng nơi.</translation>
  </message>
 </context>
 <context>
  <name>headwater::ClauseRow</name>
  <message>
   <source>is</source>
   <translation>là</translation>
  </message>
  <message>
   <source>contains</source>
   <translation>chứa</translation>
  </message>
  <message>
   <source>is greater than</source>
   <translation>lớn hơn</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>nhỏ hơn</translation>
  </message>
  <message>
   <source>any</source>
   <translation>bất kỳ</translation>
  </message>
  <message>
   <source>is known</source>
   <translation>đã biết</translation>
  </message>
  <message>
   <source>is among the first</source>
   <translation>nằm trong số đầu</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>ít nhất là</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>cao nhất là</translation>
  </message>
  <message>
   <source>is this day or earlier</source>
   <translation>ngày này hoặc trước</translation>
  </message>
  <message>
   <source>is this day or later</source>
   <translation>ngày này hoặc sau</translation>
  </message>
  <message>
   <source>within, days</source>
   <translation>trong vòng, ngày</translation>
  </message>
  <message>
   <source>is within</source>
   <translation>trong khoảng</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>Bỏ điều kiện này</translation>
  </message>
  <message>
   <source>What is asked about</source>
   <translation>Hỏi về điều gì</translation>
  </message>
  <message>
   <source>How it is compared</source>
   <translation>So sánh thế nào</translation>
  </message>
  <message>
   <source>With what it is compared</source>
   <translation>So sánh với giá trị</translation>
  </message>
 </context>
 <context>
  <name>headwater::ConditionForm</name>
  <message>
   <source>And another condition</source>
   <translation>Thêm một điều kiện</translation>
  </message>
  <message>
   <source>With a condition</source>
   <translation>Với một điều kiện</translation>
  </message>
  <message>
   <source>Things or ties</source>
   <translation>Đối tượng hoặc liên kết</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Mọi đối tượng</translation>
  </message>
  <message>
   <source>Ties of any kind</source>
   <translation>Liên kết bất kỳ</translation>
  </message>
  <message>
   <source>Ties: %1</source>
   <translation>Liên kết: %1</translation>
  </message>
  <message>
   <source>Grade of the evidence</source>
   <translation>Độ tin cậy của chứng cứ</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>New in the case</source>
   <translation>Mới trong vụ án</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Nhóm</translation>
  </message>
  <message>
   <source>Contacts on the chart</source>
   <translation>Số mối liên hệ trên sơ đồ</translation>
  </message>
 </context>
 <context>
  <name>headwater::EffectForm</name>
  <message>
   <source>as usual</source>
   <translation>như thường</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Màu</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>Viền</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Cỡ</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Biểu tượng</translation>
  </message>
  <message>
   <source>Badge</source>
   <translation>Phù hiệu</translation>
  </message>
  <message>
   <source>one or two letters</source>
   <translation>một hoặc hai chữ</translation>
  </message>
  <message>
   <source>Width of the line</source>
   <translation>Độ rộng đường</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Đường</translation>
  </message>
  <message>
   <source>solid</source>
   <translation>nét liền</translation>
  </message>
  <message>
   <source>dashed</source>
   <translation>nét đứt</translation>
  </message>
  <message>
   <source>dotted</source>
   <translation>nét chấm</translation>
  </message>
 </context>
 <context>
  <name>headwater::RulesDialog</name>
  <message>
   <source>Style rules</source>
   <translation>Quy tắc hiển thị</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Lưu</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Only on this chart</source>
   <translation>Chỉ trên sơ đồ này</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Quy tắc mới</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Chép</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Lên</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Xuống</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Where several rules set the same of one thing, the uppermost counts. What an analysis puts on the chart goes before them.</source>
   <translation>Khi nhiều quy tắc cùng đặt một kiểu cho một đối tượng, quy tắc trên cùng được dùng. Kết quả phân tích trên sơ đồ được ưu tiên hơn các quy tắc.</translation>
  </message>
  <message>
   <source>Load from a file...</source>
   <translation>Nạp từ tệp...</translation>
  </message>
  <message>
   <source>Save to a file...</source>
   <translation>Lưu ra tệp...</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Điều kiện</translation>
  </message>
  <message>
   <source>How it is shown</source>
   <translation>Cách hiển thị</translation>
  </message>
  <message>
   <source>Words for the legend</source>
   <translation>Lời cho chú giải</translation>
  </message>
  <message>
   <source>Words for the legend, instead of the sentence</source>
   <translation>Lời cho chú giải, thay cho câu trên</translation>
  </message>
  <message>
   <source>Otherwise the rule counts on every chart of the case. A chart that was never changed by hand is not stored yet and has no rules of its own.</source>
   <translation>Nếu không, quy tắc có hiệu lực trên mọi sơ đồ của vụ án. Sơ đồ chưa từng được sửa bằng tay thì chưa được lưu và không có quy tắc riêng.</translation>
  </message>
  <message>
   <source>No rules yet. A rule says what things or ties it means and how charts show them: a colour, a ring, a size, an icon, a badge, a line.</source>
   <translation>Chưa có quy tắc. Một quy tắc cho biết đối tượng hoặc liên kết nào và sơ đồ hiển thị chúng ra sao: màu, viền, cỡ, biểu tượng, phù hiệu, đường.</translation>
  </message>
  <message>
   <source>Rules %1 and %2 look the same when printed without colour. Give one of them a badge, a ring or another size.</source>
   <translation>Quy tắc %1 và %2 trông giống nhau khi in không màu. Hãy cho một trong hai một phù hiệu, viền hoặc cỡ khác.</translation>
  </message>
  <message>
   <source>%1: %2 on this chart</source>
   <translation>%1: %2 trên sơ đồ này</translation>
  </message>
  <message>
   <source>Change the style rules</source>
   <translation>Thay đổi quy tắc hiển thị</translation>
  </message>
  <message>
   <source>One rule is not finished yet.</source>
   <translation>Một quy tắc chưa hoàn chỉnh.</translation>
  </message>
  <message>
   <source>Load style rules</source>
   <translation>Nạp quy tắc hiển thị</translation>
  </message>
  <message>
   <source>Save style rules</source>
   <translation>Lưu quy tắc hiển thị</translation>
  </message>
  <message>
   <source>Style rules (*.json)</source>
   <translation>Quy tắc hiển thị (*.json)</translation>
  </message>
 </context>
 <context>
  <name>headwater::KeptApartDialog</name>
  <message>
   <source>One record</source>
   <translation>Bản ghi thứ nhất</translation>
  </message>
  <message>
   <source>Another record</source>
   <translation>Bản ghi thứ hai</translation>
  </message>
  <message>
   <source>Pairs kept apart</source>
   <translation>Các cặp tách riêng</translation>
  </message>
  <message>
   <source>Propose again</source>
   <translation>Đề xuất lại</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Đã tách riêng</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Somebody said that these are not the same, so they are not proposed as one.</source>
   <translation>Đã có người xác nhận đây không phải là một, nên chúng không được đề xuất gộp.</translation>
  </message>
  <message>
   <source>merged or removed since</source>
   <translation>đã được gộp hoặc xóa</translation>
  </message>
 </context>
 <context>
  <name>headwater::ExportDialog</name>
  <message>
   <source>The whole case</source>
   <translation>Toàn bộ vụ án</translation>
  </message>
  <message>
   <source>What is selected, and what ties it</source>
   <translation>Phần đang chọn và các mối nối trong đó</translation>
  </message>
  <message>
   <source>Write the file...</source>
   <translation>Ghi tệp...</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Xuất</translation>
  </message>
  <message>
   <source>What stays behind</source>
   <translation>Những gì ở lại</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Định dạng</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Bản ghi</translation>
  </message>
  <message>
   <source>For another Headwater: what comes back is the same records with their sources, evidence, charts and attachments. A part that was changed on its way is noticed.</source>
   <translation>Dành cho một Headwater khác: khi đọc lại là đúng các bản ghi đó cùng nguồn, chứng cứ, sơ đồ và tệp đính kèm. Phần nào bị thay đổi trên đường gửi sẽ bị phát hiện.</translation>
  </message>
  <message>
   <source>What is read back is the same records, but for what is listed here.</source>
   <translation>Khi đọc lại là đúng các bản ghi đó, trừ những gì liệt kê ở đây.</translation>
  </message>
  <message>
   <source>Looking through the case.</source>
   <translation>Đang xem qua vụ án.</translation>
  </message>
  <message>
   <source>Looking what an export leaves out</source>
   <translation>Đang xem việc xuất bỏ lại gì</translation>
  </message>
  <message>
   <source>Nothing: this format holds all of it.</source>
   <translation>Không có gì: định dạng này chứa được tất cả.</translation>
  </message>
  <message>
   <source>Export as</source>
   <translation>Xuất thành</translation>
  </message>
  <message>
   <source>Writing.</source>
   <translation>Đang ghi.</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Đang xuất</translation>
  </message>
  <message>
   <source>Written: %1</source>
   <translation>Đã ghi: %1</translation>
  </message>
 </context>
 <context>
  <name>headwater::SelectionSets</name>
  <message>
   <source>Keep the selection</source>
   <translation>Lưu lựa chọn</translation>
  </message>
  <message>
   <source>Delete this set</source>
   <translation>Xóa tập này</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Find what is in</source>
   <translation>Tìm những gì thuộc</translation>
  </message>
  <message>
   <source>The first set</source>
   <translation>Tập thứ nhất</translation>
  </message>
  <message>
   <source>How they are combined</source>
   <translation>Cách kết hợp</translation>
  </message>
  <message>
   <source>The second set</source>
   <translation>Tập thứ hai</translation>
  </message>
  <message>
   <source>alone</source>
   <translation>một mình</translation>
  </message>
  <message>
   <source>and also in</source>
   <translation>và cũng thuộc</translation>
  </message>
  <message>
   <source>or in</source>
   <translation>hoặc thuộc</translation>
  </message>
  <message>
   <source>but not in</source>
   <translation>nhưng không thuộc</translation>
  </message>
  <message>
   <source>What is selected</source>
   <translation>Những gì đang chọn</translation>
  </message>
  <message>
   <source>Select something on the chart first.</source>
   <translation>Trước hết hãy chọn một đối tượng trên sơ đồ.</translation>
  </message>
  <message>
   <source>Keep the selection %1</source>
   <translation>Lưu lựa chọn %1</translation>
  </message>
  <message>
   <source>Delete the selection %1</source>
   <translation>Xóa lựa chọn %1</translation>
  </message>
  <message>
   <source>Reading the selection sets</source>
   <translation>Đang đọc các tập đã chọn</translation>
  </message>
 </context>
 <context>
  <name>headwater::FindDialog</name>
  <message>
   <source>Find</source>
   <translation>Tìm</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Chọn tất cả</translation>
  </message>
  <message>
   <source>Find on the chart</source>
   <translation>Tìm trên sơ đồ</translation>
  </message>
  <message>
   <source>Paths between those selected</source>
   <translation>Đường giữa những gì đang chọn</translation>
  </message>
  <message>
   <source>Connecting network</source>
   <translation>Mạng kết nối</translation>
  </message>
  <message>
   <source>What is linked to those selected</source>
   <translation>Những gì nối với lựa chọn</translation>
  </message>
  <message>
   <source>Most connected</source>
   <translation>Nhiều liên hệ nhất</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>Theo quy tắc</translation>
  </message>
  <message>
   <source>Selection sets</source>
   <translation>Tập lựa chọn</translation>
  </message>
  <message>
   <source>What to find</source>
   <translation>Tìm gì</translation>
  </message>
  <message>
   <source>Everybody who stands on a shortest path between two of those selected.</source>
   <translation>Mọi người nằm trên đường ngắn nhất giữa hai trong số đang chọn.</translation>
  </message>
  <message>
   <source>Paths between two</source>
   <translation>Số đường giữa hai</translation>
  </message>
  <message>
   <source>Between two, the shortest paths; between more, one for every two that are connected.</source>
   <translation>Giữa hai: các đường ngắn nhất; giữa nhiều hơn: một đường cho mỗi cặp có nối.</translation>
  </message>
  <message>
   <source>Steps at most</source>
   <translation>Nhiều nhất bao nhiêu bước</translation>
  </message>
  <message>
   <source>Which things</source>
   <translation>Đối tượng nào</translation>
  </message>
  <message>
   <source>Along which ties</source>
   <translation>Theo liên kết nào</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Bao nhiêu</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Bất kỳ</translation>
  </message>
  <message>
   <source>Where it is found</source>
   <translation>Nơi tìm thấy</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Trước</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Tiếp</translation>
  </message>
  <message>
   <source>Finding paths</source>
   <translation>Đang tìm đường</translation>
  </message>
  <message>
   <source>Finding the connecting network</source>
   <translation>Đang tìm mạng kết nối</translation>
  </message>
  <message>
   <source>Finding what is linked</source>
   <translation>Đang tìm những gì có nối</translation>
  </message>
  <message>
   <source>Finding by rule</source>
   <translation>Đang tìm theo quy tắc</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Đã dừng.</translation>
  </message>
  <message>
   <source>Nothing on the chart answers to it.</source>
   <translation>Không có gì trên sơ đồ phù hợp.</translation>
  </message>
  <message>
   <source>Hits: %1. Up and down step through them, F3 goes on.</source>
   <translation>Tìm thấy: %1. Phím lên và xuống đi qua từng kết quả, F3 đi tiếp.</translation>
  </message>
  <message>
   <source>Counting who is tied to most</source>
   <translation>Đang đếm ai có nhiều liên hệ nhất</translation>
  </message>
  <message>
   <source>Finding what is in the sets</source>
   <translation>Đang tìm những gì có trong các tập</translation>
  </message>
  <message>
   <source>Finding them on the chart</source>
   <translation>Đang tìm chúng trên sơ đồ</translation>
  </message>
 </context>
 <context>
  <name>headwater::ChartTabs</name>
  <message>
   <source>Charts</source>
   <translation>Sơ đồ</translation>
  </message>
  <message>
   <source>Name of the chart</source>
   <translation>Tên sơ đồ</translation>
  </message>
  <message>
   <source>New chart of what is selected</source>
   <translation>Sơ đồ mới từ phần đang chọn</translation>
  </message>
 </context>
 <context>
  <name>chart_steps</name>
  <message>
   <source>Chart %1</source>
   <translation>Sơ đồ %1</translation>
  </message>
  <message>
   <source>New chart: %1</source>
   <translation>Sơ đồ mới: %1</translation>
  </message>
  <message>
   <source>Copy of %1</source>
   <translation>Bản sao của %1</translation>
  </message>
  <message>
   <source>Duplicate the chart %1</source>
   <translation>Nhân bản sơ đồ %1</translation>
  </message>
  <message>
   <source>Rename the chart: %1</source>
   <translation>Đổi tên sơ đồ: %1</translation>
  </message>
  <message>
   <source>Remove the chart %1</source>
   <translation>Xóa sơ đồ %1</translation>
  </message>
  <message>
   <source>The chart is removed; the records on it stay in the case. Ctrl+Z brings it back.</source>
   <translation>Đã xóa sơ đồ; các bản ghi trên đó vẫn còn trong vụ án. Ctrl+Z để khôi phục.</translation>
  </message>
  <message numerus="yes">
   <source>Hide %n thing(s)</source>
   <translation>
    <numerusform>Ẩn %n mục</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n hidden thing(s)</source>
   <translation>
    <numerusform>Hiện lại %n mục đã ẩn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take %n thing(s) off the chart</source>
   <translation>
    <numerusform>Gỡ %n mục khỏi sơ đồ</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>expanding</name>
  <message numerus="yes">
   <source>Put %n thing(s) on the chart</source>
   <translation>
    <numerusform>Đưa %n mục lên sơ đồ</numerusform>
   </translation>
  </message>
  <message>
   <source>Expand</source>
   <translation>Mở rộng</translation>
  </message>
  <message>
   <source>All %1</source>
   <translation>Tất cả %1</translation>
  </message>
  <message>
   <source>Everything that is linked to the selection is on this chart.</source>
   <translation>Mọi thứ liên kết với phần đang chọn đều đã có trên sơ đồ này.</translation>
  </message>
  <message>
   <source>More than %1 are selected, too many to expand at once. Select fewer of them.</source>
   <translation>Đang chọn hơn %1 mục, quá nhiều để mở rộng cùng lúc. Hãy chọn ít hơn.</translation>
  </message>
 </context>
 <context>
  <name>headwater::TimeStrip</name>
  <message>
   <source>Stop</source>
   <translation>Dừng</translation>
  </message>
  <message>
   <source>Show only some kinds</source>
   <translation>Chỉ hiện một số loại</translation>
  </message>
  <message>
   <source>Play: the period slides on by itself (space bar)</source>
   <translation>Phát: khoảng thời gian tự trôi đi (phím cách)</translation>
  </message>
 </context>
 <context>
  <name>sign_steps</name>
  <message>
   <source>text</source>
   <translation>chữ</translation>
  </message>
  <message>
   <source>note</source>
   <translation>ghi chú</translation>
  </message>
  <message>
   <source>event</source>
   <translation>sự kiện</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>hình</translation>
  </message>
  <message>
   <source>box</source>
   <translation>khung</translation>
  </message>
  <message>
   <source>Change the %1</source>
   <translation>Sửa %1</translation>
  </message>
  <message>
   <source>Draw the %1</source>
   <translation>Vẽ %1</translation>
  </message>
  <message>
   <source>Remove the %1</source>
   <translation>Bỏ %1</translation>
  </message>
  <message>
   <source>Collapse the %1</source>
   <translation>Thu gọn %1</translation>
  </message>
  <message>
   <source>Expand the %1</source>
   <translation>Mở %1</translation>
  </message>
  <message>
   <source>Box %1</source>
   <translation>Khung %1</translation>
  </message>
  <message numerus="yes">
   <source>Box round %n</source>
   <translation>
    <numerusform>Khung quanh %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n thing(s) drawn by hand</source>
   <translation>
    <numerusform>Bỏ %n thứ vẽ tay</numerusform>
   </translation>
  </message>
  <message>
   <source>Select what the box is to stand round.</source>
   <translation>Hãy chọn những gì mà khung sẽ bao quanh.</translation>
  </message>
  <message>
   <source>Picture for the chart</source>
   <translation>Hình cho sơ đồ</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)</source>
   <translation>Hình (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>Đang đọc hình</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Hình đã dán</translation>
  </message>
 </context>
 <context>
  <name>headwater::SignDialog</name>
  <message>
   <source>Text on the chart</source>
   <translation>Chữ trên sơ đồ</translation>
  </message>
  <message>
   <source>Note on the chart</source>
   <translation>Ghi chú trên sơ đồ</translation>
  </message>
  <message>
   <source>Event on the chart</source>
   <translation>Sự kiện trên sơ đồ</translation>
  </message>
  <message>
   <source>Picture on the chart</source>
   <translation>Hình trên sơ đồ</translation>
  </message>
  <message>
   <source>Box on the chart</source>
   <translation>Khung trên sơ đồ</translation>
  </message>
  <message>
   <source>for example: The northern crew</source>
   <translation>ví dụ: Nhóm phía bắc</translation>
  </message>
  <message>
   <source>for example: ask the port for the list of crews</source>
   <translation>ví dụ: hỏi cảng danh sách thủy thủ</translation>
  </message>
  <message>
   <source>for example: the boat leaves without him</source>
   <translation>ví dụ: thuyền đi mà không có anh ta</translation>
  </message>
  <message>
   <source>a name</source>
   <translation>một cái tên</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Chữ</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Sửa</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Vẽ</translation>
  </message>
 </context>
 <context>
  <name>clipping</name>
  <message>
   <source>Copying</source>
   <translation>Đang sao chép</translation>
  </message>
  <message numerus="yes">
   <source>Copied: %n thing(s). Ctrl+V puts them on another chart.</source>
   <translation>
    <numerusform>Đã sao chép %n thứ. Ctrl+V đặt chúng lên sơ đồ khác.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Paste %n thing(s)</source>
   <translation>
    <numerusform>Dán %n thứ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them stand(s) on this chart already and is selected.</source>
   <translation>
    <numerusform>%n trong số đó đã có trên sơ đồ này và được chọn.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pasted from &quot;%1&quot;: %2 new, %3 known already, with their sources.</source>
   <translation>Đã dán từ &quot;%1&quot;: %2 mới, %3 đã biết, cùng nguồn của chúng.</translation>
  </message>
  <message>
   <source>Pasting</source>
   <translation>Đang dán</translation>
  </message>
  <message>
   <source>Nothing from a chart lies on the clipboard. Select something on a chart and press Ctrl+C first.</source>
   <translation>Không có gì từ sơ đồ trong bộ nhớ tạm. Hãy chọn thứ gì đó trên sơ đồ và nhấn Ctrl+C trước.</translation>
  </message>
 </context>
 <context>
  <name>pace_words</name>
  <message>
   <source>%1 s</source>
   <translation>%1 giây</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 phút</translation>
  </message>
  <message>
   <source>%1 rows</source>
   <translation>%1 dòng</translation>
  </message>
  <message>
   <source>%1, %2 of %3</source>
   <translation>%1, %2 trên %3</translation>
  </message>
  <message>
   <source>%1 a second, about %2 left</source>
   <translation>%1 mỗi giây, còn khoảng %2</translation>
  </message>
 </context>
 <context>
  <name>filter_menu</name>
  <message>
   <source>Confirmed ties</source>
   <translation>Mối liên hệ đã xác nhận</translation>
  </message>
  <message>
   <source>Confirmed and unconfirmed ties</source>
   <translation>Mối liên hệ đã và chưa xác nhận</translation>
  </message>
  <message>
   <source>Grade of the evidence</source>
   <translation>Độ tin cậy của chứng cứ</translation>
  </message>
  <message>
   <source>%1 or better</source>
   <translation>%1 trở lên</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Độ chắc chắn</translation>
  </message>
  <message>
   <source>Show every kind</source>
   <translation>Hiện mọi loại</translation>
  </message>
  <message>
   <source>Ties</source>
   <translation>Mối liên hệ</translation>
  </message>
  <message>
   <source>Things</source>
   <translation>Đối tượng</translation>
  </message>
 </context>
 <context>
  <name>headwater::ActivityWindow</name>
  <message>
   <source>Activity</source>
   <translation>Hoạt động</translation>
  </message>
  <message>
   <source>Activity: %1</source>
   <translation>Hoạt động: %1</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Múi giờ</translation>
  </message>
  <message>
   <source>Time zone of the case</source>
   <translation>Múi giờ của vụ án</translation>
  </message>
  <message>
   <source>Hours as each source writes them</source>
   <translation>Giờ như từng nguồn ghi</translation>
  </message>
  <message>
   <source>Activity of each actor over time</source>
   <translation>Hoạt động của từng đối tượng theo thời gian</translation>
  </message>
  <message>
   <source>Evidence behind the cell</source>
   <translation>Chứng cứ của ô</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
  <message>
   <source>Between</source>
   <translation>Giữa</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>Step through them</source>
   <translation>Xem lần lượt</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Sao chép hình</translation>
  </message>
  <message>
   <source>Save table...</source>
   <translation>Lưu bảng...</translation>
  </message>
  <message>
   <source>Save as sheet...</source>
   <translation>Lưu thành tờ in...</translation>
  </message>
  <message>
   <source>Set the time zone</source>
   <translation>Đặt múi giờ</translation>
  </message>
  <message>
   <source>Counting contacts</source>
   <translation>Đang đếm các lần liên lạc</translation>
  </message>
  <message>
   <source>Nothing here has a date. Import calls with their times, or write into the evidence when it happened.</source>
   <translation>Ở đây chưa có gì có ngày. Hãy nhập các cuộc gọi kèm thời gian, hoặc ghi vào chứng cứ việc xảy ra khi nào.</translation>
  </message>
  <message>
   <source>Press a cell to select what had contact then, and to see the evidence.</source>
   <translation>Bấm vào một ô để chọn những ai liên lạc lúc đó và xem chứng cứ.</translation>
  </message>
  <message>
   <source>Everything on the chart</source>
   <translation>Mọi thứ trên sơ đồ</translation>
  </message>
  <message numerus="yes">
   <source>%n selected tie(s)</source>
   <translation>
    <numerusform>%n mối liên hệ đã chọn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 và %n mục khác</numerusform>
   </translation>
  </message>
  <message>
   <source>Looking up the evidence</source>
   <translation>Đang tìm chứng cứ</translation>
  </message>
  <message>
   <source>The first %1 are listed.</source>
   <translation>Liệt kê %1 mục đầu tiên.</translation>
  </message>
  <message>
   <source>The picture is copied.</source>
   <translation>Đã sao chép hình.</translation>
  </message>
  <message>
   <source>Save the table as</source>
   <translation>Lưu bảng thành</translation>
  </message>
  <message>
   <source>activity</source>
   <translation>hoat-dong</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Bảng (*.csv)</translation>
  </message>
  <message>
   <source>Writing the table</source>
   <translation>Đang ghi bảng</translation>
  </message>
  <message>
   <source>The matrix is in %1, the rows of the actors are in %2.</source>
   <translation>Ma trận nằm trong %1, các hàng của từng đối tượng nằm trong %2.</translation>
  </message>
  <message>
   <source>Save the activity as</source>
   <translation>Lưu hoạt động thành</translation>
  </message>
  <message>
   <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
   <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
  </message>
  <message>
   <source>Writing the activity</source>
   <translation>Đang ghi hoạt động</translation>
  </message>
  <message>
   <source>The activity is written to %1.</source>
   <translation>Hoạt động đã được ghi vào %1.</translation>
  </message>
  <message>
   <source>The %1 most active of %2.</source>
   <translation>%1 đối tượng hoạt động nhiều nhất trong %2.</translation>
  </message>
 </context>
 <context>
  <name>headwater::HeatView</name>
  <message>
   <source>Contacts by weekday and hour</source>
   <translation>Số lần liên lạc theo thứ và giờ</translation>
  </message>
  <message>
   <source>%1, no hour known: %2</source>
   <translation>%1, không rõ giờ: %2</translation>
  </message>
  <message>
   <source>%1, %2:00 to %3:00: %4</source>
   <translation>%1, %2:00 đến %3:00: %4</translation>
  </message>
 </context>
 <context>
  <name>headwater::CaseCounts</name>
  <message>
   <source>Counting what is in the case</source>
   <translation>Đang đếm những gì có trong vụ án</translation>
  </message>
 </context>
</TS>
