# 첫 수업: 한두 문장씩, 말하는 것을 가리지 않는 띠에 보인다.

tutorial-place = 처음 배우기 { $step }/{ $steps }
tutorial-paper = 맨 위의 런웨이는 아무도 돈을 빌려주지 않을 때 현금이 버티는 기간이에요. ↑↓ 키로 안건의 답을 고르고 Enter 키를 눌러 보세요.
tutorial-lever = 지금 이대로 마감했을 때의 런웨이예요. ↑↓ 키로 레버를 고르고 ←→ 키로 움직이면 숫자와 부채꼴이 따라오지만, 전사 미팅처럼 사람에게 먼저 작용하는 레버는 숫자를 당장 바꾸지 않아요.
tutorial-fan = 부채꼴은 이대로 두었을 때 재무 책임자의 전망으로, 선이 중앙값이고 다섯 번 중 네 번은 그 안에 들어요. f 키로 현금이 얼마가 될지 물어보세요.
tutorial-asked = 위는 레버를 그대로 두었을 때, 아래는 지금 움직여 둔 대로일 때예요. ↑↓ 키로 다른 숫자를 묻고, Esc 키로 돌아가요.
tutorial-relief = 서명, 대출, 할인 같은 완화책은 몇 분기를 벌어 주고 다들 한숨 돌리게 해요. 한숨 돌리면 멈춰 서는 승부수를 t 키로 열어 보세요.
tutorial-bet = 다른 장비로 옮기려면 당장 몇 분기를 들여야 하고, 위기감이 전환에 필요한 선(동의선)에 못 미치면 나아가지 않아요. Esc 키로 대표실로 돌아가세요.
tutorial-close = Enter 키를 누르면 무엇이 마감되고 무엇을 무를 수 없는지 먼저 알려 줘요. 답을 골라 Enter 키를 한 번 더 누르면 90일이 지나가요.
tutorial-tape = 한 분기가 겪은 차례대로 지나가요. Enter 키를 누르면 넘어가요.
tutorial-news = 가장 크게 달라진 것과 큰 까닭이에요. w 키를 누르면 까닭이 모두 나와요.
tutorial-why = 전에 얼마였고 지금 얼마인지 끝자리까지 맞아요. ←→ 키로 다른 분기를, Tab 키로 내 결정이 한 일을 보고, Esc 키로 돌아가요.
tutorial-books = 어떤 숫자든 이렇게 물을 수 있고, 숫자는 모두 장부에 있어요. b 키로 장부를 열어 보세요.
tutorial-lines = 화살표로 숫자를 고르고 w 키로 까닭을 묻고 s 키로 다음 표를 펴요. 다 봤으면 Esc 키를 누르세요.
tutorial-again = 한 분기는 이렇게 읽고, 정하고, 내다보고, 마감해요. 이번 분기는 뜻대로 마감해 보세요.
tutorial-last = 이야기가 끝나거나 돈이 떨어질 때까지 이렇게 이어져요. Enter 키를 누르면 넘어가요.
tutorial-back = 이 단계는 { $screen } 화면에서 해요. { $key } 키를 누르세요.

tutorial-menu-title = 처음 배우기
tutorial-menu-words = 그만 배울까요? 이어서 하지 않으면 아무것도 저장하지 않아요.
tutorial-done-words = 배우기는 여기까지예요. 이 회사를 그대로 이어 가도 되고, 새 게임을 열어 본편의 회사를 맡아도 돼요.
tutorial-stay = 계속 배우기
tutorial-play-on = 안내 없이 이어하기(게임은 저장돼요)
tutorial-go-on = 이 회사로 이어하기(게임은 저장돼요)
tutorial-new = 새 게임 시작하기
tutorial-leave = 첫 화면으로
tutorial-quit = 프로그램 끝내기
