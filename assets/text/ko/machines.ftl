# 보유 서버.

machines-fleets = 장비(금액은 달러)
    .heard = 장비
machines-units = 유닛
machines-on-order = 발주분
machines-running = 분기 운영비
machines-price = 유닛 가격
machines-supply = 구매 가능
machines-all = 합계(안 옮긴 계층 포함)
machines-year = 용량 대비 부하, 지난 네 분기
machines-capacity = 용량 { $units }(지난 분기 최대 부하 { $load })
machines-idle = { $weeks ->
    [0] 노는 주 없음
   *[other] 절반도 안 쓴 { $weeks }주, 놀린 용량 { $worth }어치
}
machines-bills = 앞으로 낼 청구서
machines-bill-year = 네 분기
machines-bill-after = 그 뒤 분기당
machines-path-stay = 지금 그대로
machines-path-deal = 썬과 계약
machines-path-move = HP/리눅스로 전환
machines-bill-remark = 예상 가격으로 어림한 값
machines-bill-note = 12월분은 한 번에 사고, 전환하면 1년 내내 양쪽을 운영합니다. 노후 교체는 뺐습니다.
machines-outages = 서비스 중단 시간
machines-outages-none = 맡은 뒤로 멈춘 적이 없다. 아직 돌린 적도 없다.
machines-hours = 지난 분기 { $hours }
machines-worst = 가장 긴 분기 { $hours }
machines-refused = 못 받은 주문 { $share }
machines-load-per-order = 주문당 부하 { $factor }배
machines-tenants = 임대 고객
machines-tenants-money = 임대료 { $revenue }, 손익 { $return }
machines-tenants-product = 바깥에 팔 제품 { $share } 완성
machines-tenants-services = 임대 { $units }/{ $all }({ $idle } 유휴)
machines-tenants-bare = 빈 서버: 우리 장비 { $units }
machines-tenants-evicted = 12월 앞두고 내보냄: { $units }
machines-tenants-price = 시간당 { $price }달러(시세 { $usual })
machines-tenants-name = 임대인 평판 { $name }
machines-tenants-rival = 경쟁사: { $quarter }부터
